import fs from 'node:fs';
import path from 'node:path';
import {
  findAvoided,
  passagesOfCode,
  passagesOfMarkdown,
  passagesOfYaml,
  type Passage,
  readAvoided,
} from '../plainWords';

const root = path.join(__dirname, '../../..');
const avoided = readAvoided(fs.readFileSync(path.join(root, 'contributing/writing.md'), 'utf8'));

/** What readers type, how danger is recognised, and other languages than English: not page text of ours. */
const lists =
  /^data\/(?:danger|everyday|indicator-words|places|safety|language|families\/languages)\b/;

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((file) => !file.includes('__tests__') && !lists.test(file));

function passagesOf(file: string): Passage[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  if (/\.mdx?$/.test(file)) return passagesOfMarkdown(text);
  if (/\.ya?ml$/.test(file)) return passagesOfYaml(text);
  return passagesOfCode(file, text);
}

const pages = ['blog', 'data', 'docs', 'guidance', 'pages', 'updates']
  .flatMap(filesBelow)
  .filter((file) => /\.(?:mdx?|ya?ml)$/.test(file));
const interfaceFiles = filesBelow('src').filter((file) =>
  /(?:\/ui\/.*|^src\/theme\/.*)\.tsx?$/.test(file),
);

test('the guide names words to avoid, each with what to write instead', () => {
  expect(avoided.length).toBeGreaterThan(20);
  expect(avoided.filter(({ phrase, instead }) => !phrase || !instead)).toEqual([]);
  expect(avoided).toContainEqual({ phrase: 'whom to', instead: 'who to' });
});

test.each([
  ['Markdown', passagesOfMarkdown('---\ntitle: Help\n---\n\nThe clock belongs\nto the child.'), 5],
  ['YAML', passagesOfYaml('id: a\nnote: >-\n  No national\n  clock runs.\n'), 2],
  [
    'a text between tags',
    passagesOfCode('a.tsx', 'const a = (\n  <p>\n    The clock runs\n  </p>\n);'),
    3,
  ],
  ['a string', passagesOfCode('a.ts', "const a = 'The clock runs.';"), 1],
  ['a template', passagesOfCode('a.ts', 'const a = `The clock of ${b} runs.`;'), 1],
])('a word to avoid is found in %s', (_, passages, line) => {
  expect(findAvoided(passages, avoided)).toEqual([
    { phrase: 'clock', instead: 'time limit', line },
  ]);
});

test('an id, a link, a longer word, code and what people type are left alone', () => {
  expect(
    findAvoided(
      [
        ...passagesOfMarkdown('[Support](finding:ymca-round-the-clock) with clockwork precision.'),
        ...passagesOfYaml('id: around the clock\notherNames: [Round the clock]\nclock: now\n'),
        ...passagesOfCode('a.tsx', "import clock from './the clock';\nconst clock = 'clock';"),
      ],
      avoided,
    ),
  ).toEqual([]);
});

test.each([
  ['pages and data', pages],
  ['the interface', interfaceFiles],
])('%s use none of the words to avoid', (_, files) => {
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.flatMap((file) =>
      findAvoided(passagesOf(file), avoided).map(
        ({ phrase, instead, line }) => `${file}:${line}: “${phrase}”; write: ${instead}`,
      ),
    ),
  ).toEqual([]);
});
