/** Which Node this project needs, read from `engines` of package.json. Plain Node, since it runs before anything is installed. */

/** @typedef {{ major: number, minor: number, patch: number, open: boolean }} Line */

const alternative = /^(\^|>=)(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/**
 * The lines of Node a range names. `open` ones hold for every later line too.
 * @param {string} range `^20.19.0 || ^22.13.0 || >=24`: carets, and one `>=`; nothing else is understood, and throws
 * @returns {Line[]}
 */
function readLines(range) {
  return range.split('||').map((part) => {
    const found = alternative.exec(part.trim());
    if (!found) throw new Error(`engines.node: "${part.trim()}" is not ^1.2.3 or >=1.2.3`);
    const [, sign, ...numbers] = found;
    const [major, minor, patch] = numbers.map((number) => Number(number ?? 0));
    return { major, minor, patch, open: sign === '>=' };
  });
}

/**
 * Whether a Node is in the range.
 * @param {string} range
 * @param {string} version `22.13.1`
 */
export function accepts(range, version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return readLines(range).some((line) => {
    if (major !== line.major) return line.open && major > line.major;
    return minor === line.minor ? patch >= line.patch : minor > line.minor;
  });
}

/**
 * The range in words, as README has it: `Node 20 (from 20.19), 22 (from 22.13), or 24 and later`.
 * @param {string} range
 */
export function describe(range) {
  const words = readLines(range).map(({ major, minor, patch, open }) => {
    const from = [major, minor, patch].join('.').replace(/\.0$/, '');
    const line = minor + patch > 0 ? `${major} (from ${from})` : String(major);
    return open ? `${line} and later` : line;
  });
  const last = words.pop();
  return `Node ${words.length > 0 ? `${words.join(', ')}, or ` : ''}${last}`;
}
