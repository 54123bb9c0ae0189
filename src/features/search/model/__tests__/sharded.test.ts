/** The sharded engine answers as the whole one does, whatever program finds the pieces. */
import { linkTo } from '../documents';
import type { PagefindApi } from '../sharded';
import { createSharded, recordMeta, recordText } from '../sharded';
import { listStems } from '../text';
import { createWordsFile } from '../wordsFile';
import { documents, find } from './fixture';

const records = documents.map((document, i) => ({ id: String(i), url: linkTo(document), meta: recordMeta(document), content: recordText(document), stems: listStems(recordText(document)) }));

/** Stands in for Pagefind: all words must be there, and more often is better. */
const program: PagefindApi = {
  search: (term) => Promise.resolve({
    results: records.map((record) => ({ record, score: Math.min(...listStems(term).map((stem) => record.stems.filter((s) => s === stem).length)) }))
      .filter(({ score }) => score > 0 && Number.isFinite(score))
      .sort((a, b) => b.score - a.score)
      .map(({ record, score }) => ({ id: record.id, score, data: () => Promise.resolve(record) })),
  }),
};

const sharded = createSharded(createWordsFile(documents), program, documents.length);
const findSharded = async (query: string) => (await sharded.search(query)).results.map(({ path, suffix }) => path + suffix);

test.each([
  'childline', '(MASH)', 'referral team', 'multi agency safeguarding hub', 'fgm genital', 'mutilaton', 'neglet', 'who do i ring about an allegation against a teacher', 'tier 3', 's.47 enquiry', 'question 7',
  '01275888808', '+44 1275 888808', '0800 1111', 'bristol lado', 'lado', 'level of need', 'overdose',
])('%s finds the same first', async (query) => expect((await findSharded(query))[0]?.replace(/#if-they.*/, '')).toBe(find(query)[0]));

test('nothing is found without a word for it, and worries are suggested', async () =>
  expect(await sharded.search('zzzzqq')).toMatchObject({ total: 0, nearest: [{ path: '/contacts/find?concern=neglect' }] }));

test('a filter and a limit hold', async () => {
  const answer = await sharded.search('neglect', { kind: 'level', limit: 1 });
  expect(answer.results.map((r) => r.kind)).toEqual(['level']);
});

test('odd input does no harm', async () => {
  for (const query of ['', ' ', '*:^~+-"', '😀', 'خطر', '<script>', 'x'.repeat(10_000)]) await expect(sharded.search(query, { typing: true })).resolves.toBeDefined();
});
