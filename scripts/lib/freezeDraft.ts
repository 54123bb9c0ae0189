/** Freezes the working draft of the document as a version, all of it or nothing. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Adoption } from '../../src/features/level-of-need/model/adoption';
import { settledText } from '../../src/features/level-of-need/model/settleDraft';
import { versionFolder } from '../../src/features/level-of-need/model/version';
import {
  formatFrozen,
  frozenFile,
  readChecksums,
} from '../../src/features/level-of-need/plugin/frozen';
import { startNextDraft } from '../../src/features/level-of-need/plugin/nextDraft';
import { listFiles } from '../../src/shared/files';
import type { NewText } from './trial';

interface Release {
  version: string;
  /** The day from which it applies. */
  from: string;
  adopted: Adoption;
}

/** What a version adds, as paths from the project's root: its text with its data, its sidebar, and its checksums. */
export const frozenFiles = (version: string): [string, string, string] => [
  versionFolder(version),
  `versioned_sidebars/version-${version}-sidebars.json`,
  frozenFile(version),
];

/** What of a program's complaint is for an author: the words, without the places in its own code. */
const words = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line) && !line.startsWith('>'))
    .slice(0, 6)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Sets whose text a frozen version is and the day from which it applies, leaving every other byte as it was. */
const dateVersion = (text: string, { from, adopted: { on, by } }: Release): string =>
  text
    .replace(/^adopted:.*\n/m, '')
    .replace(
      /^inForceFrom:.*$/m,
      () => `adopted: { on: ${on}, by: ${JSON.stringify(by)} }\ninForceFrom: ${from}`,
    );

function rewrite(file: string, change: (text: string) => string): void {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

/**
 * Writes the version, its note with what that needs, and what the next draft starts from. Nothing it adds may be there before.
 * @returns how to take it back, or what stood in the way; then all is as it was.
 */
export function freezeDraft(
  root: string,
  release: Release,
  notes: readonly NewText[],
): { undo: () => void } | { fault: string } {
  const { version } = release;
  const kept = new Map(
    ['versions.json', 'docs/indicators.yaml'].map((name) => [
      path.join(root, name),
      fs.readFileSync(path.join(root, name)),
    ]),
  );
  const added = [...frozenFiles(version), ...notes.map(({ file }) => file)].map((file) =>
    path.join(root, file),
  );
  const undo = () => {
    for (const file of added) fs.rmSync(file, { recursive: true, force: true });
    for (const [file, bytes] of kept) fs.writeFileSync(file, bytes);
  };
  const program = path.join(__dirname, 'copyVersion.mjs');
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, version], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    if (status !== 0)
      throw new Error(words(stderr) || words(stdout) || 'Docusaurus did not say why');
    const [folder] = frozenFiles(version);
    for (const file of listFiles(root, folder, ['.md', '.mdx', '.yaml']))
      rewrite(path.join(root, file), settledText);
    rewrite(path.join(root, folder, 'indicators.yaml'), (text) => dateVersion(text, release));
    fs.writeFileSync(
      path.join(root, frozenFile(version)),
      formatFrozen({ files: readChecksums(root, version), corrections: [] }),
    );
    for (const { file, content } of notes) {
      fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      fs.writeFileSync(path.join(root, file), content);
    }
    rewrite(path.join(root, 'docs/indicators.yaml'), startNextDraft);
    return { undo };
  } catch (error) {
    undo();
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
