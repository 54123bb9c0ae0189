/** Freezes the working draft of the Level of Need document as a version, all of it or nothing. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startNextDraft } from '../../src/features/level-of-need/plugin/nextDraft';
import { listFiles } from '../../src/shared/files';
import type { NewText } from './trial';

/** What a version adds, as paths from the project's root: its text with its data, and its sidebar. */
export const frozenFiles = (version: string): [string, string] => [
  `versioned_docs/version-${version}`,
  `versioned_sidebars/version-${version}-sidebars.json`,
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

/** Sets the day from which a frozen version applies, leaving every other byte as it was. */
const dateVersion = (text: string, from: string): string =>
  text.replace(/^inForceFrom:.*$/m, `inForceFrom: ${from}`);

/** Takes the mark of a draft out of a page's title; the rest of the front matter is the publisher's to rewrite. */
const titleVersion = (text: string): string =>
  text.replace(/^(title: .*?) \(draft\)("?)$/m, '$1$2');

function rewrite(file: string, change: (text: string) => string): void {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

/**
 * Writes the version, its note, and what the next draft starts from. Nothing it adds may be there before.
 * @returns how to take it back, or what stood in the way; then all is as it was.
 */
export function freezeDraft(
  root: string,
  version: string,
  from: string,
  note: NewText,
): { undo: () => void } | { fault: string } {
  const kept = new Map(
    ['versions.json', 'docs/indicators.yaml'].map((name) => [
      path.join(root, name),
      fs.readFileSync(path.join(root, name)),
    ]),
  );
  const added = [...frozenFiles(version), note.file].map((file) => path.join(root, file));
  const undo = () => {
    for (const file of added) fs.rmSync(file, { recursive: true, force: true });
    for (const [file, bytes] of kept) fs.writeFileSync(file, bytes);
  };
  const program = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'docs:version', version],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
    );
    if (status !== 0)
      throw new Error(words(stderr) || words(stdout) || 'Docusaurus did not say why');
    const [folder] = frozenFiles(version);
    for (const file of listFiles(root, folder, ['.md', '.mdx']))
      rewrite(path.join(root, file), titleVersion);
    rewrite(path.join(root, folder, 'indicators.yaml'), (text) => dateVersion(text, from));
    fs.writeFileSync(path.join(root, note.file), note.content);
    rewrite(path.join(root, 'docs/indicators.yaml'), startNextDraft);
    return { undo };
  } catch (error) {
    undo();
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Where text still speaks as a draft does: `file: lines 2, 14`. @param places files and folders, from the root. */
export function draftWords(root: string, places: readonly string[]): string[] {
  const files = places.flatMap((place) =>
    place.endsWith('.md') ? [place] : listFiles(root, place, ['.md', '.mdx', '.yaml']),
  );
  return files.flatMap((file) => {
    const lines = fs
      .readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        /\bdraft\b(?!: true)|to be agreed|proposed move/i.test(line) ? [i + 1] : [],
      );
    return lines.length > 0
      ? [`${file}: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`]
      : [];
  });
}
