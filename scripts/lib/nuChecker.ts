/** The Nu HTML checker, which a browser maker and the standard's authors keep: what of a page is not HTML. It needs a Java. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const jar = path.resolve(__dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * What it is right about and we do all the same. Firefox keeps the ticks of a page that is loaded anew unless they say
 * `autocomplete="off"`, and the page would take them for new presses.
 */
const accepted = /^Attribute “autocomplete” is only allowed when the input type is /;

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/** Why it cannot run on this machine; undefined where it can. The package's own download of a Java is not used. */
export function whyNoChecker(): string | undefined {
  const { error, status } = spawnSync('java', ['-version'], { stdio: 'ignore' });
  return error || status !== 0
    ? 'This machine has no Java, which the HTML checker needs (apt-get install default-jre-headless).'
    : undefined;
}

/** Its arguments are read from a file, as there may be more of them than a command line holds. */
function withListFile<T>(lines: readonly string[], run: (file: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-html-'));
  const file = path.join(folder, 'arguments');
  fs.writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  try {
    return run(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Checks pages, all in one process.
 * @param files paths of them from `folder`.
 * @returns one line for each error. Throws where the checker itself does not run.
 */
export function checkHtml(folder: string, files: readonly string[]): string[] {
  const options = ['--errors-only', '--format', 'json', '--exit-zero-always', '--stdout'];
  const paths = files.map((file) => path.join(folder, file));
  // For one short run the quick compiler of Java is enough; the thorough one would cost more than it gains.
  const flags = files.length > 200 ? [] : ['-XX:TieredStopAtLevel=1'];
  const { stdout, stderr, status, error } = withListFile(
    [...flags, '-Xss4m', '-jar', jar, ...options, ...paths],
    (list) => spawnSync('java', [`@${list}`], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`The HTML checker did not run: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ message }) => !accepted.test(message))
    .map(({ url, message, extract = '' }) => {
      const file = path.relative(folder, decodeURI(new URL(url).pathname));
      return `${file}: ${message} ${extract.replace(/\s+/g, ' ')}`;
    });
}
