/** Every published text can be read by somebody tired: short sentences, plain words, with a reason for each that is not. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseMarkdown } from '../../../src/shared/markdown/parse';
import { readingOf } from '../../../src/shared/reading';
import { type Passage, passagesOfYaml } from '../plainWords';

const root = path.join(__dirname, '../../..');

/** Of a sentence, in words. Legal definitions and what a report says in one breath are named with their reason. */
const longest = 35;
/** The Flesch-Kincaid grade of somebody of 14: that of the harder half of the newspapers. */
const hardest = 9;

interface Exceptions {
  sentences: { file: string; begins: string; because: string }[];
  files: { file: string; grade: number; because: string }[];
}

const exceptions = parse(
  fs.readFileSync(path.join(root, 'contributing/reading.yaml'), 'utf8'),
) as Exceptions;

/** What people type, titles of what others wrote, how danger is recognised, and other languages are not our English. */
const lists =
  /^data\/(?:danger|everyday|frames|indicator-words|places|safety|citations|moved|addresses|language|neighbour-feeds|families\/languages)\b/;

const files = ['blog', 'data', 'docs', 'guidance', 'pages', 'updates']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  )
  .filter((file) => /\.(?:mdx?|ya?ml)$/.test(file) && !lists.test(file));

const addressOfLink = /\]\([^)\s]*\)/g;
/** A component or a value in a page is no sentence of it. */
const isCode = (text: string): boolean => /^(?:import |export |\{|<)/.test(text);

function passagesOf(file: string): Passage[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  if (/\.mdx?$/.test(file))
    return parseMarkdown(file, text).blocks.filter((block) => !isCode(block.text));
  return passagesOfYaml(text).map((passage) => ({
    ...passage,
    text: passage.text.replace(addressOfLink, ']'),
  }));
}

const readings = files.map((file) => ({ file, ...readingOf(passagesOf(file)) }));

/** A grade of a few lines says nothing. */
const enoughWords = 150;

test('sentences are cut where they end', () => {
  const { sentences } = readingOf([
    {
      text: 'Ring the front door today. “Is she safe?” asked\nthe nurse of 3 people: They were.',
      line: 4,
    },
    { text: 'A name', line: 9 },
  ]);
  expect(sentences.map(({ words, line }) => [words, line])).toEqual([
    [5, 4],
    [9, 4],
  ]);
});

test('long words and long sentences are hard', () => {
  const grade = (text: string) => readingOf([{ text, line: 1 }]).grade;
  expect(grade('The cat sat on the mat. The dog ran off.')).toBeLessThan(2);
  expect(
    grade(
      'Multi-agency safeguarding arrangements necessitate comprehensive organisational accountability.',
    ),
  ).toBeGreaterThan(15);
});

test('no sentence is too long, but for those with a reason', () => {
  const excused = new Set<string>();
  const long = readings.flatMap(({ file, sentences }) =>
    sentences
      .filter(({ words }) => words > longest)
      .filter(({ text }) => {
        const excuse = exceptions.sentences.find(
          (one) => one.file === file && text.startsWith(one.begins),
        );
        if (excuse) excused.add(`${file} ${excuse.begins}`);
        return !excuse;
      })
      .map(({ text, words, line }) => `${file}:${line} has ${words} words: ${text.slice(0, 60)}`),
  );
  expect(readings.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBeGreaterThan(3000);
  expect(long).toEqual([]);
  expect(
    exceptions.sentences.filter(({ file, begins }) => !excused.has(`${file} ${begins}`)),
  ).toEqual([]);
});

test('no text is too hard, but for those with a reason', () => {
  const measured = readings.filter(({ words }) => words >= enoughWords);
  const limit = (file: string) =>
    exceptions.files.find((one) => one.file === file)?.grade ?? hardest;
  expect(measured.length).toBeGreaterThan(80);
  expect(
    measured
      .filter(({ file, grade }) => grade > limit(file))
      .map(({ file, grade }) => `${file}: ${grade.toFixed(1)}`),
  ).toEqual([]);
  expect(
    exceptions.files.filter(
      ({ file }) => !measured.some((one) => one.file === file && one.grade > hardest),
    ),
  ).toEqual([]);
  for (const { because } of [...exceptions.sentences, ...exceptions.files])
    expect(because).toMatch(/\w+ \w+/);
});

/** Of a page for families: the Flesch-Kincaid grade of somebody of 11, under that of every other text. */
const hardestForFamilies = 6;

test('pages for families are easier than all others', () => {
  const plain = readings.filter(({ file }) => file.startsWith('data/families/pages/'));
  expect(plain.length).toBeGreaterThan(0);
  expect(
    plain
      .filter(({ grade }) => grade > hardestForFamilies)
      .map(({ file, grade }) => `${file}: ${grade.toFixed(1)}`),
  ).toEqual([]);
});
