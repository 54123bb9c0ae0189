/**
 * The code is for any partnership: nothing in it names a record, a place, a level or a version of the content that is in the
 * repository today. It asks for a role, or takes the name from the data.
 */
import fs from 'node:fs';
import path from 'node:path';
import { londonToday } from '../../src/portal/clock';
import { readSite } from '../../src/portal/site';
import { cycleCollection } from '../../src/features/audits/collection';
import { concernCollection, contactCollection } from '../../src/features/contacts/collection';
import { versionCollection } from '../../src/features/level-of-need/collection';
import {
  agencyCollection,
  areaCollection,
  partnershipCollection,
} from '../../src/features/partnership/collection';
import { namesInText, type OwnNames } from '../support/ownNames';

interface Exception {
  file: string;
  names: readonly string[];
}

const root = path.resolve(__dirname, '../..');
const { site } = readSite(root, {
  release: false,
  today: londonToday(),
  url: 'https://portal.example',
});
if (!site) throw new Error('the content has problems; run npm run check');

const partnership = site.one(partnershipCollection);
const published = site.all(versionCollection).filter(({ status }) => status !== 'draft');
const versions = published.map(({ data }) => data);
/** Of the whole country: no fact about one partnership. */
const local = site.all(areaCollection).filter(({ kind }) => kind !== 'national');

const own: OwnNames = {
  ids: [
    ...site.all(contactCollection).map(({ id }) => id),
    ...site.all(agencyCollection).map(({ id }) => id),
    ...local.map(({ id }) => id),
    ...site.all(concernCollection).map(({ id }) => id),
    ...site.all(cycleCollection).map(({ cycle }) => cycle.id),
    ...versions.flatMap(({ levels, domains, themes }) => [
      ...levels.map(({ slug }) => slug),
      ...[...domains, ...domains.flatMap(({ dimensions }) => dimensions), ...themes].map(
        ({ id }) => id,
      ),
    ]),
  ],
  versions: published.map(({ id }) => id),
  names: [
    partnership.name,
    partnership.shortName,
    ...local.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...versions.flatMap(({ title }) => [title]),
  ],
};

/** Files of the code: what is in `__tests__` is an example, and Markdown is content. */
const files = [
  'src',
  'scripts',
  'bench',
  'docusaurus.config.ts',
  'sidebars.ts',
  'guidance-sidebars.ts',
]
  .flatMap((start) => {
    const full = path.join(root, start);
    if (!fs.existsSync(full)) return [];
    return fs.statSync(full).isFile()
      ? [start]
      : fs
          .readdirSync(full, { recursive: true, encoding: 'utf8' })
          .map((name) => path.posix.join(start, name.split(path.sep).join('/')));
  })
  .filter((file) => /\.(?:tsx?|mjs|js|css)$/.test(file) && !file.includes('/__tests__/'))
  // What a new partnership starts from is content, with ids that its author sees and changes.
  .filter((file) => file !== 'scripts/lib/starter.ts');

/** Words that are a name of the content and, in these files, mean something else. */
const otherMeaning: Exception[] = [
  { file: 'scripts/lib/lastLook/addresses.ts', names: ['missing'] },
  { file: 'scripts/lib/lastLook/rules.ts', names: ['missing'] },
  { file: 'src/features/level-of-need/model/frozen.ts', names: ['missing'] },
  // Words that turn a sentence round.
  { file: 'src/features/level-of-need/model/turn.ts', names: ['missing', 'prevent'] },
  { file: 'src/features/partnership/model/sectors.ts', names: ['health', 'education'] },
  // A time limit that an Act sets.
  { file: 'src/shared/standings.ts', names: ['statutory'] },
];

const found = files.flatMap((file) =>
  namesInText(fs.readFileSync(path.join(root, file), 'utf8'), own).map(({ line, name }) => ({
    file,
    line,
    name,
  })),
);

const excepts = (list: readonly Exception[], { file, name }: { file: string; name: string }) =>
  list.some((one) => one.file === file && one.names.includes(name));

test('there is code to look at, and there are names to look for', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const list of [own.ids, own.versions, own.names]) expect(list.length).toBeGreaterThan(1);
});

test('no code or stylesheet names a record, place, level or version of the content', () =>
  expect(
    found
      .filter((one) => !excepts(otherMeaning, one))
      .map(({ file, line, name }) => `${file}:${line} ${name}`),
  ).toEqual([]));

test('every exception is still needed', () =>
  expect(
    otherMeaning.flatMap(({ file, names }) =>
      names
        .filter((name) => !found.some((one) => one.file === file && one.name === name))
        .map((name) => `${file} ${name}`),
    ),
  ).toEqual([]));

describe('what counts as naming', () => {
  const example: OwnNames = {
    ids: ['early-years-team', 'police', 'lone'],
    versions: ['2031'],
    names: ['Great Snoring', 'GS', 'Threshold Paper'],
  };
  const namesIn = (text: string) => namesInText(text, example).map(({ name }) => name);
  test.each([
    ["contact('early-years-team')", ['early-years-team']],
    ["<Link to={'/contacts/police'}>", ['police']],
    ["path === '/levels/lone'", ['lone']],
    ['// as version 2031 has it', ['2031']],
    ['a note for Great Snoring, of the Threshold Paper', ['Great Snoring', 'Threshold Paper']],
    ['.early-years-team {', ['early-years-team']],
  ])('%s', (text, names) => expect(namesIn(text).sort()).toEqual([...names].sort()));
  test.each(['the police are told', "'early-years-teams'", 'GS', '#203100', 'x.2031', 'alone'])(
    'not %s',
    (text) => expect(namesIn(text)).toEqual([]),
  );
});
