/** Reads a QR code that a page has drawn, as a camera would: from its dots, and without knowing what is in it. */
import jsQR from 'jsqr';

/** Pixels along one module, and modules of white around the code. */
const scale = 4;
const border = 4;

/**
 * @param path the dark modules as strokes, as `makeQr` writes them: `M0 0.5h7m9 0h1`.
 * @param size modules along one side.
 * @returns the text; undefined where no code can be read.
 */
export function readQr(path: string, size: number): string | undefined {
  const side = (size + 2 * border) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const darken = (x: number, y: number) => {
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((y + border) * scale + dy) * side + (x + border) * scale + dx;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
  };
  for (const [, rowX, rowY, rest = ''] of path.matchAll(/M(\d+) (\d+)\.5([^M]*)/g)) {
    let x = Number(rowX);
    for (const [, kind, length] of rest.matchAll(/([hm])(\d+)/g)) {
      const end = x + Number(length);
      if (kind === 'h') for (let at = x; at < end; at += 1) darken(at, Number(rowY));
      x = end;
    }
  }
  return jsQR(pixels, side, side)?.data;
}
