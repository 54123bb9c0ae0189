/** A QR code as one path, drawn when the site is built. */
import qrcode from 'qrcode-generator';

export interface QrCode {
  /** Modules on each side, the quiet zone of four included (ISO/IEC 18004). */
  size: number;
  /** The dark modules, for the `d` of a path in a view box of that size. */
  path: string;
}

const quietZone = 4;

/** @param text what a camera reads, for example an address. Survives damage to a quarter of it (level Q), as paper in a pocket must. */
export function makeQrCode(text: string): QrCode {
  const code = qrcode(0, 'Q');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const lines = Array.from({ length: count }, (_, row) => {
    const runs: string[] = [];
    for (let column = 0; column < count; column++) {
      const start = column;
      while (column < count && code.isDark(row, column)) column++;
      if (column > start) runs.push(`M${start + quietZone} ${row + quietZone}h${column - start}v1h-${column - start}z`);
    }
    return runs.join('');
  });
  return { size: count + 2 * quietZone, path: lines.join('') };
}
