/** The sharded engine answers as the whole one does, whatever program finds the pieces. */
import { openPieces, type PagefindApi } from '../pieces';
import { createSharded, type ShardedEngine } from '../sharded';
import { toRecord } from '../shardedRecord';
import { createWordsFile } from '../wordsFile';
import { documents, engine, find, reading } from './fixture';

const records = documents.map((document, i) => ({ ...toRecord(document), id: `en_${i}` }));

/** Stands in for Pagefind: one exact word, or everything of a kind. */
const program = (broken: { texts?: boolean } = {}): PagefindApi => ({
  search: (term, { filters } = {}) =>
    Promise.resolve({
      results: records
        .filter(
          ({ filters: { kind } }) =>
            filters?.kind === undefined || kind.includes(filters.kind as never),
        )
        .map(({ id, url, content }) => ({
          id,
          words: content.split(' ').flatMap((word, place) => (`"${word}"` === term ? [place] : [])),
          data: () =>
            broken.texts
              ? Promise.reject(new TypeError('Failed to fetch'))
              : Promise.resolve({ raw_url: url }),
        }))
        .filter(({ words }) => term === null || words.length > 0),
    }),
});

let sharded: ShardedEngine;
beforeAll(async () => {
  sharded = createSharded(createWordsFile(documents), reading, await openPieces(program()));
});
const findSharded = async (query: string) =>
  (await sharded.search(query)).results.map(({ path, suffix }) => path + suffix);

test.each([
  'childline',
  '(MASH)',
  'referral team',
  'multi agency safeguarding hub',
  'fgm genital',
  'mutilaton',
  'neglet',
  'who do i ring about an allegation against a teacher',
  'tier 3',
  's.47 enquiry',
  'question 7',
  '01275888808',
  '+44 1275 888808',
  '0800 1111',
  'bristol lado',
  'lado',
  'level of need',
  'overdose',
])('%s finds the same first', async (query) =>
  expect((await findSharded(query))[0]?.replace(/#if-they.*/, '')).toBe(find(query)[0]),
);

test('nothing is found without a word for it, and worries are suggested', async () =>
  expect(await sharded.search('zzzzqq')).toMatchObject({
    total: 0,
    nearest: [
      { path: '/contacts/find?concern=neglect' },
      { path: '/contacts/find?concern=elsewhere' },
    ],
  }));

test('one subject is one card in either engine, and none where one kind is asked for', async () => {
  const { card } = await sharded.search('neglect');
  expect(card?.worry.title).toBe('A child is neglected');
  expect(engine.search('neglect').card?.worry.title).toBe(card?.worry.title);
  expect((await sharded.search('neglect', { kind: 'concern' })).card).toBeUndefined();
});

test('a filter and a limit hold', async () => {
  const answer = await sharded.search('neglect', { kind: 'level', limit: 1 });
  expect(answer.results.map((r) => r.kind)).toEqual(['level']);
});

test('odd input does no harm', async () => {
  for (const query of ['', ' ', '*:^~+-"', '😀', 'خطر', '<script>', 'x'.repeat(10_000)])
    await expect(sharded.search(query, { typing: true })).resolves.toBeDefined();
});

test('both engines doubt, ring and lead elsewhere alike', async () => {
  for (const query of ['haircut', 'consent', 'baby not breathing', 'wiltshire mash', 'neglet'])
    for (const key of ['emergency', 'unsure', 'unknown', 'place', 'corrected', 'turnTo'] as const)
      expect([query, key, (await sharded.search(query))[key]]).toEqual([
        query,
        key,
        engine.search(query)[key],
      ]);
});

test('both engines count alike', async () => {
  for (const query of ['neglect', 'front door', 'level 3', 'allegation against a teacher'])
    expect((await sharded.search(query)).counts).toEqual(engine.search(query).counts);
});

test('what fits is counted though it is not fetched', async () => {
  const { results, counts, total } = await sharded.search('child', { limit: 1 });
  expect(results).toHaveLength(1);
  expect(total).toBe(Object.values(counts).reduce((a, b) => a + b, 0));
  expect(counts).toEqual(engine.search('child').counts);
});

test('a piece that is lost is told and not left out, and may come the next time', async () => {
  const broken = { texts: true };
  const weak = createSharded(
    createWordsFile(documents),
    reading,
    await openPieces(program(broken)),
  );
  await expect(weak.search('neglect')).rejects.toThrow('Failed to fetch');
  broken.texts = false;
  expect((await weak.search('neglect')).total).toBeGreaterThan(0);
});

test('a word that does not travel with the words is asked for, and not taken for a slip', async () => {
  const words = createWordsFile(documents);
  const fewer = createSharded(
    { ...words, surfaces: 'refer referral', stems: 'refer', stemOf: [0, 0], uses: [2] },
    reading,
    await openPieces(program()),
  );
  expect((await fewer.search('refuse')).results[0]).toMatchObject({ path: '/guidance/consent' });
  expect((await fewer.search('refuse')).corrected).toBeUndefined();
});
