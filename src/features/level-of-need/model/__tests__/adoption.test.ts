import { beginWithNotice, exampleNotice, newestWords, noticeFor, standingWords } from '../adoption';

const adopted = { on: '2026-11-20', by: 'the executive group' };
const words = 'Example text, not the partnership’s document. Do not quote.';

test('example text says so, an adopted version says nothing', () => {
  expect(exampleNotice({ adopted: null })).toBe(words);
  expect(exampleNotice({ adopted })).toBe('');
});

test('one version nobody has adopted is enough; none at all is no example', () => {
  expect(noticeFor([{ adopted }, { adopted: null }])).toBe(words);
  expect([noticeFor([{ adopted }]), noticeFor([])]).toEqual(['', '']);
});

test('a text begins with the sentence', () => {
  expect(beginWithNotice(words, 'From 2019 to 2022.')).toBe(`${words} From 2019 to 2022.`);
  expect(beginWithNotice('', 'From 2019 to 2022.')).toBe('From 2019 to 2022.');
});

test('only an adopted version is in force', () => {
  const said = (['draft', 'current', 'superseded'] as const).flatMap((status) =>
    [null, adopted].map((decision) => standingWords({ status, adopted: decision })),
  );
  expect(said).toEqual([
    'working draft, not in force',
    'working draft, not in force',
    'example text',
    'in force',
    'earlier example text',
    'superseded',
  ]);
  expect([newestWords({ adopted: null }), newestWords({ adopted })]).toEqual([
    'the newest example text',
    'the version in force',
  ]);
});
