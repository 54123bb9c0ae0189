import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { plainWords } from '../../../../shared/everyday';
import { createDocument } from '../../model/documents';
import { isIndexFile } from '../../model/indexShape';
import { isManifest } from '../../model/manifest';
import { listAToZ } from '../aToZ';
import { findDeadAddresses } from '../checkBuilt';
import { listSections } from '../../../pages/plugin/sections';
import { chooseEngine, largestIndex } from '../files';
import { readEngine } from '../lifecycle';
import { makePages, makeQueries } from '../../../../../bench/search/syntheticPages';
import { plainReading } from '../../model/reading';
import { nothingLearned } from '../../model/sayings';
import { writeSearch } from '../write';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'search-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

test('the engine is chosen by size, and the choice is said', () => {
  expect(chooseEngine(undefined, largestIndex)).toEqual({ engine: 'lunr' });
  expect(chooseEngine('pagefind', 10)).toEqual({ engine: 'pagefind' });
  expect(chooseEngine(undefined, 2_400_000)).toMatchInlineSnapshot(`
{
  "engine": "pagefind",
  "message": "The search index as one file would be 2400 kB gzipped or more, past the limit of 600 kB. Pagefind is used instead; set search.engine to lunr to keep one file. Pagefind needs 'wasm-unsafe-eval' in script-src.",
}
`);
  expect(chooseEngine('lunr', 2_400_000).engine).toBe('lunr');
});

test('an engine that does not exist is refused in plain words', () => {
  expect(readEngine({})).toBeUndefined();
  expect(() => readEngine({ engine: 'solr' })).toThrow(
    'search.engine must be lunr or pagefind, or left out to choose by size; found solr.',
  );
});

test('the files are named by their content and listed by the manifest', async () => {
  const pages = makePages(3, 40);
  await writeSearch(
    folder,
    { documents: pages, everyday: plainWords, reading: plainReading, firstSayings: nothingLearned },
    undefined,
  );
  const manifest: unknown = JSON.parse(
    await fs.readFile(path.join(folder, 'search/manifest.json'), 'utf8'),
  );
  expect(isManifest(manifest)).toBe(true);
  const { files } = manifest as { files: string[] };
  expect(
    isIndexFile(JSON.parse(await fs.readFile(path.join(folder, files[0] as string), 'utf8'))),
  ).toBe(true);
  const other = await fs.mkdtemp(path.join(folder, 'other-'));
  await writeSearch(
    other,
    {
      documents: makePages(4, 40),
      everyday: plainWords,
      reading: plainReading,
      firstSayings: nothingLearned,
    },
    undefined,
  );
  expect(
    (await fs.readdir(path.join(other, 'search'))).filter((name) => files[0]?.endsWith(name)),
  ).toEqual([]);
});

test('too much for one file is written in pieces, unless one file is asked for', async () => {
  const pages = makePages(700, 600);
  expect(
    await writeSearch(
      folder,
      {
        documents: pages,
        everyday: plainWords,
        reading: plainReading,
        firstSayings: nothingLearned,
      },
      undefined,
    ),
  ).toMatchObject({
    engine: 'pagefind',
    message: expect.stringContaining('Pagefind is used instead') as string,
  });
  const manifest: unknown = JSON.parse(
    await fs.readFile(path.join(folder, 'search/manifest.json'), 'utf8'),
  );
  expect(manifest).toMatchObject({
    engine: 'pagefind',
    bundle: 'search/pagefind/',
    documents: 700,
  });
  expect(isManifest(manifest)).toBe(true);
  expect(await fs.readdir(path.join(folder, 'search/pagefind'))).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index', 'filter']),
  );
}, 180_000);

test('an address or anchor that is not in the built site is named', async () => {
  await fs.mkdir(path.join(folder, 'glossary'));
  await fs.writeFile(
    path.join(folder, 'glossary/index.html'),
    '<main><p id=mash>MASH</p><h2 id="more">More</h2></main>',
  );
  const documents = [
    createDocument({ kind: 'term', path: '/glossary', suffix: '#mash', title: 'MASH' }),
    createDocument({ kind: 'term', path: '/glossary', suffix: '#gone', title: 'Gone' }),
    createDocument({
      kind: 'page',
      path: '/glossary',
      title: 'Glossary',
      sections: [{ anchor: 'more', heading: 'More', text: '' }],
    }),
    createDocument({ kind: 'page', path: '/nowhere', title: 'Nowhere' }),
  ];
  expect(await findDeadAddresses(folder, documents)).toEqual([
    '/glossary#gone: no such anchor',
    '/nowhere: no such page',
  ]);
});

test('the list from A to Z has short forms beside names, and no sentences', () => {
  const letters = listAToZ([
    createDocument({
      kind: 'term',
      path: '/glossary',
      suffix: '#fgm',
      title: 'Female genital mutilation',
      otherNames: ['FGM', 'cutting'],
    }),
    createDocument({ kind: 'contact', path: '/contacts/fgm-helpline', title: 'FGM helpline' }),
    createDocument({ kind: 'finding', path: '/audits/x', title: 'A finding' }),
    createDocument({ kind: 'page', path: '/4x4x4', title: '4x4x4' }),
    createDocument({ kind: 'brief', path: '/briefs/f', title: '“Fine”, they said' }),
  ]);
  expect(letters.map(({ letter, entries }) => [letter, entries.map((e) => e.title)])).toEqual([
    ['0–9', ['4x4x4']],
    [
      'F',
      [
        'Female genital mutilation',
        'FGM helpline',
        'FGM: Female genital mutilation',
        '“Fine”, they said',
      ],
    ],
  ]);
});

test('sections have the anchors of their headings, and no hole where a number is filled in', () => {
  const heading = (text: string, anchor: string) => ({
    text,
    anchor,
    depth: 2,
    line: 1,
    column: 1,
  });
  expect(
    listSections({
      headings: [
        heading('Do this now', 'do-this-now'),
        heading('What’s next?', 'whats-next'),
        heading('Related', 'related'),
      ],
      text: 'First words.\nDo this now\nRing the front door on number today.\nWhat’s next?\nWait.\nRelated\nA link',
    }),
  ).toEqual([
    { anchor: '', heading: '', text: 'First words.' },
    { anchor: 'do-this-now', heading: 'Do this now', text: 'Ring the front door today.' },
    { anchor: 'whats-next', heading: 'What’s next?', text: 'Wait.' },
  ]);
});

test('made-up pages are always the same', () => {
  expect(makePages(2, 30)).toEqual(makePages(2, 30));
  expect(makeQueries(makePages(2, 30), 3)).toHaveLength(3);
});
