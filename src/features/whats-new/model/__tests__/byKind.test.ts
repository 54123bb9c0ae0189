/** Many changes by kind: nothing is left out, and what must not be missed is never folded. */
import { firstOfAll, groupByKind } from '../byKind';
import type { ChangeKind, StreamItem } from '../item';

let made = 0;
const item = (kind: ChangeKind, date: string, more: Partial<StreamItem> = {}): StreamItem => {
  made += 1;
  return {
    id: `${kind}/${made}`,
    date,
    kind,
    title: `Title ${made}`,
    act: `Do ${made}.`,
    audiences: [],
    agencies: [],
    areas: [],
    subjects: [],
    ...more,
  };
};

const month = [
  ...Array.from({ length: 6 }, () => item('guidance', '2026-05-20')),
  ...Array.from({ length: 5 }, () => item('law', '2026-05-19', { act: 'New. Check it.' })),
  item('contact', '2026-05-18'),
  item('brief', '2026-05-02'),
];

test('every change is in one place, kind by kind, and the newest of each are in sight', () => {
  const groups = groupByKind(month);
  expect(groups.map(({ kind }) => kind)).toEqual(['brief', 'contact', 'guidance', 'law']);
  const all = groups.flatMap(({ first, more, same }) => [
    ...first,
    ...more,
    ...same.flatMap(({ items }) => items),
  ]);
  expect(all.map(({ id }) => id).sort()).toEqual(month.map(({ id }) => id).sort());
  const guidance = groups.find(({ kind }) => kind === 'guidance');
  expect(guidance?.first).toEqual(month.slice(0, 3));
  expect(guidance?.more).toEqual(month.slice(3, 6));
});

test('what asks the same of the same people is told once; of two it is told twice', () => {
  const [law] = groupByKind(month.filter(({ kind }) => kind === 'law'));
  expect(law?.first).toEqual([]);
  expect(law?.same.map(({ act, items }) => [act, items.length])).toEqual([['New. Check it.', 5]]);
  const two = Array.from({ length: 2 }, () => item('law', '2026-05-19', { act: 'Same.' }));
  expect(groupByKind(two)[0]).toMatchObject({ first: two, same: [] });
  const others = Array.from({ length: 3 }, (_, at) =>
    item('law', '2026-05-19', { act: 'Same.', audiences: [`role-${at}`] }),
  );
  expect(groupByKind(others)[0]?.same).toEqual([]);
});

test('an old number, and what has more than a title, are never in a list of titles; the number never folded', () => {
  const old = item('contact', '2026-05-01', {
    act: 'Use the new number.',
    numbers: { old: [{ display: '0117 903 1111' }], now: [] },
  });
  const noticed = Array.from({ length: 4 }, () =>
    item('contact', '2026-05-09', { act: 'Same.', notice: 'Example text.' }),
  );
  const [contacts] = groupByKind([...noticed, old]);
  expect(contacts?.first).toContain(old);
  expect(contacts?.more).not.toContain(old);
  expect(contacts?.same).toEqual([]);
});

test('one alone is not folded', () => {
  const four = Array.from({ length: 4 }, () => item('guidance', '2026-05-20'));
  expect(groupByKind(four)[0]).toMatchObject({ first: four, more: [] });
});

test('briefs of the newest month stay on the first page, those of the month before do not', () => {
  const before = item('brief', '2026-04-30');
  const chosen = firstOfAll([...month, before], 4);
  expect(chosen.map(({ kind }) => kind)).toEqual([...Array<string>(4).fill('guidance'), 'brief']);
  expect(chosen).not.toContain(before);
});
