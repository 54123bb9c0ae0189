import type { VersionData } from '../schema';
import { arrangeVersions, versionFolder } from '../version';

const data = (inForceFrom: string | null, adopted: VersionData['adopted'] = null): VersionData => ({
  title: 'Level of Need',
  aliases: [],
  adopted,
  inForceFrom,
  note: '',
  levels: [],
  domains: [],
  themes: [],
  indicators: [],
  withdrawn: [],
});

test('the newest published version is current; each older one ends the day before its successor begins', () => {
  const versions = arrangeVersions(
    ['2022', '2019'],
    new Map([
      ['next', data(null)],
      ['2022', data('2022-04-01')],
      ['2019', data('2019-04-01')],
    ]),
  );
  expect(
    versions.map(({ id, status, path, inForceUntil }) => ({ id, status, path, inForceUntil })),
  ).toEqual([
    { id: 'next', status: 'draft', path: '/level-of-need/next/', inForceUntil: null },
    { id: '2022', status: 'current', path: '/level-of-need/', inForceUntil: null },
    { id: '2019', status: 'superseded', path: '/level-of-need/2019/', inForceUntil: '2022-03-31' },
  ]);
});

test('example text puts no end to an adopted version', () => {
  const adopted = { on: '2016-03-01', by: 'a group' };
  const until = (newest: VersionData['adopted']) =>
    arrangeVersions(
      ['2022', '2019', '2016'],
      new Map([
        ['2022', data('2022-04-01', newest)],
        ['2019', data('2019-04-01')],
        ['2016', data('2016-04-01', adopted)],
      ]),
    ).find(({ id }) => id === '2016')?.inForceUntil;
  expect([until(null), until(adopted)]).toEqual([null, '2022-03-31']);
});

test('a version that could not be read is left out', () => {
  expect(
    arrangeVersions(['2022', '2019'], new Map([['2022', data('2022-04-01')]])).map((v) => v.id),
  ).toEqual(['2022']);
});

test('where a version is on disk', () =>
  expect([versionFolder('next'), versionFolder('2019')]).toEqual([
    'docs',
    'versioned_docs/version-2019',
  ]));
