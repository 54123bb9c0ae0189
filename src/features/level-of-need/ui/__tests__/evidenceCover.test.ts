import type { EvidencePageProps } from '../../plugin/toolRoutes';
import { makeCover } from '../evidenceCover';

const contact = (change: object) =>
  ({
    id: 'front-door',
    name: 'Front door',
    phones: [{ display: '01632 960 101', href: 'tel:+441632960101' }],
    hours: { kind: 'always' },
    hoursText: ['Every day, at any time.', 'Ask.'],
    mark: { status: 'second-hand', label: 'Not confirmed', sentence: 'Seen on a page.' },
    ...change,
  }) as unknown as EvidencePageProps['levels'][number]['contacts'][number];

const props = (
  ...contacts: EvidencePageProps['levels'][number]['contacts']
): EvidencePageProps => ({
  call: false,
  levels: [{ number: 3, name: 'Targeted', slug: 'targeted', next: 'Talk.', contacts }],
  versions: [
    {
      id: '2019',
      title: 'Level of Need',
      status: 'superseded',
      path: '/level-of-need/2019/',
      adopted: null,
      inForceFrom: null,
      inForceUntil: null,
      note: 'Illustrative.',
      levelNames: { 3: 'Complex' },
      domains: ['D', 'E'],
    },
  ],
  referral: { to: 'Front door', haveReady: ['A name.'] },
});
const item = { id: 'a', level: 3, domain: 'D', dimension: 'B', text: 'T', note: '' };
const around = { date: '24 November 2026', siteUrl: 'https://portal.example' };

test('numbers carry their labels and marks; without one, the form and the address', () => {
  const cover = makeCover(
    { version: '2019', items: [item] },
    props(
      contact({
        phones: [
          { display: '01632 960 101', href: 'tel:+441632960101' },
          { display: '01632 960 102', href: 'tel:+441632960102', label: 'Other number seen' },
        ],
      }),
      contact({
        id: 'ceop',
        name: 'CEOP',
        phones: [],
        hoursText: [],
        webForm: { label: 'Report', url: 'https://ceop.example' },
        email: 'a@ceop.example',
      }),
    ),
    around,
  );
  expect(cover.next?.contacts).toEqual([
    {
      name: 'Front door',
      ways: ['01632 960 101 (not confirmed)', '01632 960 102 (other number seen, not confirmed)'],
      hours: 'Every day, at any time.',
      page: 'https://portal.example/contacts/front-door',
    },
    {
      name: 'CEOP',
      ways: ['Report: https://ceop.example', 'a@ceop.example'],
      page: 'https://portal.example/contacts/ceop',
    },
  ]);
});

test('the names of levels are those of the version the list was made against', () => {
  const of = (version: string) => makeCover({ version, items: [item] }, props(), around);
  expect(of('2019')).toMatchObject({
    levelNames: { 3: 'Complex' },
    domains: ['D', 'E'],
    standing: 'Illustrative.',
    referral: { to: 'Front door' },
  });
  expect(of('gone')).not.toHaveProperty('levelNames');
  expect(makeCover({ version: '2019', items: [] }, props(), around)).not.toHaveProperty('next');
});
