/** What the small script puts into a page is what the components say, and they take it over without touching it. */
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { contactLine, officeHours, phone } from '../../../tests/support/contactLine';
import AnswerCard from '../../features/contacts/ui/AnswerCard';
import { ContactLines, OpenNow, Reach, UrgentBlock } from '../../features/contacts/ui';
import { readUrgent, writeUrgent } from '../../features/contacts/model/live/facts';
import { portalData } from '../../../tests/support/docusaurus/useGlobalData';
import { ReviewState } from '../../features/review/ui';
import { judgeCards } from '../judgeCards';
import { judgeHours, judgeMarks, judgeReviews, judgeRinging, nameOnce } from '../judge';
import { isAreaChoice, showUrgent, takeChoice } from '../urgent';

/** The calendar the components are given. */
const { calendar } = portalData;
const office = contactLine('office', {
  phones: [phone('01 100')],
  mark: { ...contactLine('office').mark, staleFrom: '2026-12-01' },
});
const duty = contactLine('duty', {
  name: 'The duty & night team’s "line"',
  hours: { kind: 'always' },
  phones: [phone('01 200')],
});
const areas = ['here', 'there'].map((id) => ({
  area: { id, name: id },
  contacts: [
    { ...office, id: `${id}-office`, when: 'By day' },
    { ...duty, id: `${id}-duty`, when: 'At night' },
  ],
}));

const candidates = [office, duty].map((line) => ({ ...line, purpose: 'What it is for.' }));

const page = (
  <main>
    <ReviewState due="2026-11-28" owner={{ id: 'team' }} of="page" />
    <OpenNow hours={officeHours} announce />
    <Reach contact={office} small />
    <Reach contact={{ ...office, phones: [], standIn: { askFor: 'the team', contact: duty } }} />
    <ContactLines contacts={[office, duty]} inTurn />
    <AnswerCard answer={{ card: { candidates, canWait: false, worse: [] }, unreachable: [] }} />
    <UrgentBlock areas={areas} />
  </main>
);

function judge(now: number) {
  const moment = { now, calendar };
  judgeCards(moment, '/');
  judgeRinging(moment, '/');
  nameOnce();
  judgeHours(moment);
  judgeMarks(moment);
  judgeReviews(moment, '/');
  showUrgent(readUrgent(writeUrgent(areas)), '/', moment);
}

/** The page as the server made it. */
function serve(node: ReactNode): HTMLElement {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') as HTMLElement;
  root.innerHTML = renderToString(node);
  return root;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  window.localStorage.clear();
});

test.each([
  ['on Monday at ten', '2026-11-30T10:00:00Z'],
  ['on Friday at eight in the evening', '2026-11-27T20:00:00Z'],
  ['on Christmas Day', '2026-12-25T12:00:00Z'],
  ['in the hour that comes twice', '2026-10-25T01:30:00Z'],
  ['in the hour before the clocks go forward', '2026-03-29T00:59:00Z'],
  ['with a clock years off', '2019-01-01T12:00:00Z'],
])('%s the framework finds nothing to change', async (_, time) => {
  jest.setSystemTime(new Date(time));
  const complaints = jest.spyOn(console, 'error');
  const root = serve(page);
  const before = root.innerHTML;
  judge(Date.parse(time));
  const judged = root.innerHTML;
  expect(judged).not.toBe(before);
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  watch.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  const react = await act(() => hydrateRoot(root, page));
  changes.push(...watch.takeRecords());
  watch.disconnect();
  expect(changes).toEqual([]);
  expect(root.innerHTML).toBe(judged);
  expect(complaints).not.toHaveBeenCalled();
  await act(() => react.unmount());
});

test.each([
  ['whoever answers now is named once', '2026-11-27T20:00:00Z', ['/contacts/duty']],
  ['while the first is open nobody is left out', '2026-11-30T10:00:00Z', []],
])('%s', async (_, time, left) => {
  const listLeft = (root: Element) =>
    [...root.querySelectorAll('[data-said] > a')].map((link) => link.getAttribute('href'));
  jest.setSystemTime(new Date(time));
  const root = serve(page);
  judge(Date.parse(time));
  expect(listLeft(root)).toEqual(left);
  const alone = serve(page);
  const react = await act(() => hydrateRoot(alone, page));
  expect(listLeft(alone)).toEqual(left);
  await act(() => react.unmount());
});

test('a review that is late is said on the day after', () => {
  const root = serve(page);
  judge(Date.parse('2026-11-28T12:00:00Z'));
  expect(root.querySelector('[data-reviewed]')?.textContent).toBe('');
  judge(Date.parse('2026-11-29T12:00:00Z'));
  expect(root.querySelector('[data-reviewed]')?.textContent).toContain(
    'due to be checked by 28 November 2026, 1 day ago',
  );
});

test('without the small script the components say it themselves', async () => {
  jest.setSystemTime(new Date('2026-11-27T20:00:00Z'));
  const root = serve(page);
  expect(root.textContent).not.toContain('Closed now');
  const react = await act(() => hydrateRoot(root, page));
  expect(root.textContent).toContain('Closed now. Opens at 9am on Monday.');
  expect(root.querySelector('[data-ringing]')?.textContent).toContain('01 200');
  expect(root.querySelector('[data-card] h2')?.textContent).toContain('Ring The duty');
  await act(() => react.unmount());
});

test('a place that cannot be judged stays as it is, and the others are judged', () => {
  const root = serve(page);
  const [first] = root.querySelectorAll('[data-hours]');
  const open = root.querySelector('[data-hours="always"]');
  first?.setAttribute('data-hours', 'nonsense');
  root.querySelector('[data-ringing]')?.setAttribute('data-ringing', '{');
  const card = root.querySelector('[data-card]');
  card?.setAttribute('data-card', '{');
  const whole = card?.textContent;
  judge(Date.parse('2026-11-27T20:00:00Z'));
  expect(first?.textContent).toBe('');
  // The hours inside it are places of their own.
  expect(card?.textContent?.replace('Open now.', '')).toBe(whole);
  expect(whole).toContain('01 100');
  expect(open?.textContent).toBe('Open now.');
});

test('a place that others have changed is left alone until its words change', () => {
  const root = serve(page);
  judge(Date.parse('2026-11-27T20:00:00Z'));
  const link = root.querySelector<HTMLAnchorElement>('#urgent a');
  link?.setAttribute('href', 'https://portal.example/contacts/x');
  judge(Date.parse('2026-11-27T20:01:00Z'));
  expect(link?.isConnected).toBe(true);
  judge(Date.parse('2026-11-30T10:00:00Z'));
  expect(link?.isConnected).toBe(false);
});

test('a disclosure that somebody opened stays open when the framework takes over', async () => {
  const time = '2026-11-27T20:00:00Z';
  jest.setSystemTime(new Date(time));
  const root = serve(page);
  judge(Date.parse(time));
  const why = root.querySelector<HTMLDetailsElement>('[data-card] details') as HTMLDetailsElement;
  why.open = true;
  const react = await act(() => hydrateRoot(root, page));
  expect(why.isConnected).toBe(true);
  expect(why.open).toBe(true);
  await act(() => react.unmount());
});

test('the area kept on this device is shown; one chosen in the block is kept', () => {
  window.localStorage.setItem('portal-area', 'there');
  const root = serve(page);
  judge(Date.parse('2026-11-30T10:00:00Z'));
  const select = root.querySelector('select') as HTMLSelectElement;
  expect(select.value).toBe('there');
  expect(root.querySelector('#urgent ul a')?.getAttribute('href')).toBe('/contacts/there-office');
  select.value = 'here';
  expect(isAreaChoice(select) && takeChoice(select)).toBe(true);
  expect(window.localStorage.getItem('portal-area')).toBe('here');
});
