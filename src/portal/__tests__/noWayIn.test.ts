/** The attack corpus in every field of every file: refused by the check, or harmless in every file that is made of it. */
import fs from 'node:fs';
import path from 'node:path';
import {
  attackAll,
  type Attacked,
  attackLines,
  attacks,
  attacksOf,
  findFaults,
  nameOf,
  type Place,
  placesIn,
  readFiles,
} from '../../../tests/support/attacks';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import type { Site } from '../../shared/collection';
import { readSite } from '../site';
import { listFiles, openSearch, searchSource } from '../project';

const siteOf = ({ reading }: Pick<Attacked, 'reading'>): Site => {
  if (!reading.site) throw new Error(`not whole: ${JSON.stringify(reading.problems)}`);
  return reading.site;
};

const all = placesIn(fixtureFiles);
/** A line keeps its meaning from version to version, so it has the same text in all of them. */
const nameAcross = (place: Place) =>
  `${place.file.replace(/^(?:docs|versioned_docs\/[^/]+)/, '')} ${nameOf(place)}`;
const names = [...new Set(all.map(nameAcross))];
/** Gives each place another of the texts; `turn` times round, each place has had each. */
const dealt = (texts: readonly string[], turn: number) => (place: Place) =>
  texts[(names.indexOf(nameAcross(place)) + turn) % texts.length] ?? '';
const short = attacksOf('script', 'handler', 'link', 'mdx', 'formula').map((attack) =>
  attack.replace(/\s/g, ' '),
);
/** Boxes of a chart and names of tags hold a few words, not a line. */
const isBrief = (place: Place) =>
  /^data\/pathways|tags\.yml$/.test(place.file) && /\.(?:text|label)$/.test(nameOf(place));
const isBody = (place: Place) => nameOf(place) === '';
const turns = attackLines.map((_, turn) => turn);

/** Behind the words that are there, so that names stay apart from each other. */
const behind = (made: (place: Place) => string) => (place: Place) =>
  `${place.text}${isBody(place) ? '\n' : ' '}${made(place)}`;

/** Each field that takes words, with every attack in it. */
let attacked: Attacked[];
let brief: Attacked;

beforeAll(() => {
  const long = all.filter((place) => !isBrief(place));
  const first = attackAll(fixtureFiles, behind(dealt(attackLines, 0)), long);
  // What takes no words takes none later either; a page takes some lines and not others.
  const again = long.filter((place) => first.accepted.includes(place) || isBody(place));
  attacked = [
    first,
    ...turns
      .slice(1)
      .map((turn) => attackAll(fixtureFiles, behind(dealt(attackLines, turn)), again)),
  ];
  brief = attackAll(fixtureFiles, dealt(short, 0), all.filter(isBrief));
});

test('the words of every field are harmless in every file that is not a page', async () => {
  expect(brief.accepted.length).toBeGreaterThan(3);
  for (const one of [...attacked, brief]) {
    if (one !== brief) expect(one.accepted.length).toBeGreaterThan(150);
    const files = await listFiles(siteOf(one));
    const texts = files.flatMap(({ path, content }) =>
      typeof content === 'string' ? [{ path, content }] : [],
    );
    const evil = texts.filter(({ content }) => content.includes('evil.example'));
    if (one !== brief) expect(evil.length).toBeGreaterThan(5);
    expect(texts.flatMap(({ path, content }) => findFaults(path, content))).toEqual([]);
  }
});

test('a search of such content for such words fails at nothing', () => {
  const engine = openSearch(searchSource(siteOf({ reading: attacked[0]!.reading })));
  for (const attack of attacks) expect(() => engine.search(attack)).not.toThrow();
});

test('a field of a form takes nothing that has not its form', () => {
  const free = new Set(attacked.flatMap(({ accepted }) => accepted));
  const formed = all.filter((place) => !free.has(place) && !isBody(place) && !isBrief(place));
  expect(formed.length).toBeGreaterThan(100);
  // The id `constructor` is as good as any other: see below.
  const texts = attacks.filter((attack) => !/^\w+$/.test(attack));
  for (const turn of [0, 7, 23, 41, 59]) {
    const { accepted } = attackAll(fixtureFiles, dealt(texts, turn), formed);
    expect(
      accepted.map((place) => `${place.file} ${nameOf(place)}: ${dealt(texts, turn)(place)}`),
    ).toEqual([]);
  }
});

test('no file takes what nobody can see', () => {
  const unseen = attacksOf('unseen');
  expect(attackAll(fixtureFiles, behind(dealt(unseen, 0)), all).accepted).toEqual([]);
  expect(attackAll(fixtureFiles, dealt(unseen, 3), all).accepted).toEqual([]);
});

test('records may be called after what every object has, and are found', () => {
  const keys = attacksOf('key').filter((key) => /^[a-z]+$/.test(key) && key !== 'null');
  const team = (key: string) =>
    (fixtureFiles['data/contacts/office.yaml'] ?? '')
      .replace('id: office', `id: ${key}`)
      .replace('name: The office', `name: ${key}`)
      .replace('role: team\n', '');
  const reading = readFiles({
    ...Object.fromEntries(keys.map((key) => [`data/contacts/${key}.yaml`, team(key)])),
    'data/glossary.yaml': `terms:\n${keys.map((key) => `  - { id: ${key}, term: ${key} of it, meaning: A ${key}. }\n`).join('')}`,
  });
  const engine = openSearch(searchSource(siteOf({ reading })));
  expect(keys.length).toBeGreaterThan(4);
  for (const key of keys)
    expect(engine.search(key).results.map(({ path }) => path)).toContain(`/contacts/${key}`);
});

test('a link to a file or a folder elsewhere is told and not followed', () => {
  const { root, remove } = makeFixtureSite();
  try {
    const made = ['data/contacts/passwords.yaml', 'data/audits/elsewhere', 'docs/elsewhere.md'];
    for (const file of made) fs.symlinkSync('/etc', path.join(root, file));
    const { problems } = readSite(root, { release: false, today: '2026-11-24' });
    expect(problems.map(({ file, message }) => [file, message])).toEqual(
      [...made]
        .sort()
        .map((file) => [file, 'this is a link to another file, which is not followed']),
    );
  } finally {
    remove();
  }
});

test('security.txt says whom to tell until less than a year from now, or is not there and check says so', async () => {
  const textOf = async (files: Record<string, string>, base = '/') => {
    const { root, remove } = makeFixtureSite(files);
    try {
      const { site, problems } = readSite(root, {
        release: false,
        today: '2026-11-24',
        url: 'https://portal.example',
        base,
      });
      const made = site ? await listFiles(site) : [];
      const file = made.find(({ path: name }) => name.endsWith('security.txt'));
      return { file, told: problems.map(({ severity, message }) => `${severity}: ${message}`) };
    } finally {
      remove();
    }
  };
  expect(await textOf({})).toEqual({
    told: [],
    file: {
      path: '.well-known/security.txt',
      content: [
        'Contact: https://partnership.example/tell-us',
        'Expires: 2027-11-19T00:00:00Z',
        'Preferred-Languages: en',
        'Canonical: https://portal.example/.well-known/security.txt',
        '',
      ].join('\n'),
    },
  });
  const name = 'data/partnership.yaml';
  const unnamed = (fixtureFiles[name] ?? '').replace(/securityContact: .*\n/, '');
  expect(await textOf({ [name]: unnamed })).toEqual({
    file: undefined,
    told: [expect.stringContaining('warning: nobody is named whom to tell')],
  });
  expect((await textOf({}, '/portal/')).file).toBeUndefined();
});
