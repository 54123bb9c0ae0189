/** Who a page says to ring at this hour: the choice is the model's, and this is what a reader sees of it. */
import { render, screen } from '@testing-library/react';
import { always, contactLine, officeHours, phone } from '../../../../../tests/support/contactLine';
import RingNow from '../RingNow';

const tuesdayNoon = new Date('2026-11-24T12:00:00Z');
const tuesdayNight = new Date('2026-11-24T21:00:00Z');
const christmasNoon = new Date('2026-12-25T12:00:00Z');

const office = contactLine('office', { phones: [phone('01 100')], hours: officeHours });
const duty = contactLine('duty', { phones: [phone('01 200'), phone('01 201')], hours: always });
const urgent = { candidates: [office, duty], canWait: false, worse: [] };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Shows it at a moment. */
function showAt(now: Date, ringing: Parameters<typeof RingNow>[0]['ringing'], ownSector?: string) {
  jest.setSystemTime(now);
  render(<RingNow ringing={ringing} ownSector={ownSector} />);
  return screen.getByRole('status');
}

const numbers = () => screen.queryAllByRole('link', { name: /^01/ }).map((a) => a.textContent);

test('while the first choice is open there is nothing to add to the page', () => {
  expect(showAt(tuesdayNoon, urgent).textContent).toBe('');
});

test.each([
  ['at night', tuesdayNight],
  ['on a bank holiday', christmasNoon],
])('%s it names who answers, with one number, and nobody who is closed', (_, now) => {
  const status = showAt(now, urgent);
  expect(status.textContent).toContain('Right now, ring The duty');
  expect(numbers()).toEqual(['01 200']);
  expect(status.textContent).not.toContain('The office');
});

test('whoever has a form alone is reached by the form', () => {
  const form = { label: 'Report it online', url: 'https://form.example/' };
  showAt(tuesdayNight, {
    ...urgent,
    candidates: [office, contactLine('duty', { hours: always, webForm: form })],
  });
  const link = screen.getByRole('link', { name: form.label });
  expect(link.getAttribute('href')).toBe(form.url);
});

test('what can wait waits until somebody opens, and says who to ring should it get worse', () => {
  const status = showAt(tuesdayNight, { candidates: [office], canWait: true, worse: [duty] });
  expect(status.textContent).toContain('This can wait until 9am tomorrow.');
  expect(status.textContent).toContain('If it gets worse');
  expect(numbers()).toEqual(['01 200']);
});

test('what cannot wait is never told to', () => {
  const status = showAt(tuesdayNight, { candidates: [office], canWait: false, worse: [] });
  expect(status.textContent).not.toContain('wait');
});

test('nobody is sent to the service they work for', () => {
  const own = contactLine('duty', { sector: 'police', hours: always, phones: [phone('01 200')] });
  const other = contactLine('other', { hours: always, phones: [phone('01 300')] });
  showAt(tuesdayNight, { ...urgent, candidates: [office, own, other] }, 'police');
  expect(numbers()).toEqual(['01 300']);
});
