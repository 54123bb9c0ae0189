declare module 'subset-font' {
  /** @param text the letters to keep */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' },
  ): Promise<Buffer>;
}
