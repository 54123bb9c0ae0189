/** QR codes, drawn as one path: at build time for what is known then, and in a browser only when somebody asks for one. */
import qrcode from 'qrcode-generator';

export interface QrCode {
  text: string;
  /** Modules along one side, without the quiet border. */
  size: number;
  /** The dark modules as strokes one module thick, row by row. */
  path: string;
}

/** Runs of dark modules in one row: `[start, length]`. */
function runsOf(row: readonly boolean[]): [number, number][] {
  return row.reduce<[number, number][]>((runs, dark, x) => {
    const last = runs.at(-1);
    if (!dark) return runs;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
    return runs;
  }, []);
}

// By itself the library cuts every letter to one byte, and a dash or a curly quote would be gone.
qrcode.stringToBytes = (text) => [...new TextEncoder().encode(text)];

/** Error correction M: 15 % of a creased sheet may be unreadable. */
export function makeQr(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => code.isDark(y, x)),
  );
  const path = rows
    .map((row, y) => {
      let at = 0;
      return runsOf(row)
        .map(([x, length], i) => {
          const move = i === 0 ? `M${x} ${y}.5` : `m${x - at} 0`;
          at = x + length;
          return `${move}h${length}`;
        })
        .join('');
    })
    .join('');
  return { text, size, path };
}
