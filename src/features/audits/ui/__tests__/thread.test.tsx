/** What a reader sees of a recommendation's actions. A demonstration: no audit of the partnership says this. */
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import Thread from '../Thread';
import { isReported } from '../../model/thread';
import YouSaid from '../YouSaid';

const action = {
  id: 'write-it',
  text: 'Write it down.',
  owner: 'The training lead',
  due: '2026-11-20',
  status: 'under-way' as const,
  evidence: [{ on: '2026-10-01', text: 'A first draft was read.', source: 'Minutes' }],
};

const thread = (one: Parameters<typeof Thread>[0]['actions'][number]) => (
  <Thread cycleId="2021-22" actions={[one]} questions={[{ number: 2 }]} />
);

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') }));
afterEach(() => jest.useRealTimers());

test('overdue is what the reader’s day makes it, and never in the page of the server', () => {
  expect(renderToString(thread(action))).not.toContain('overdue');
  render(thread(action));
  expect(screen.getByText(/^Who: /).textContent).toBe(
    'Who: The training lead. Due 20 November 2026, overdue. ',
  );
  expect(screen.getByText(/1 October 2026: A first draft/)).toBeTruthy();
  expect(screen.getByText('What you will notice was not said.')).toBeTruthy();
  expect(screen.getByText(/No later audit has asked it yet/)).toBeTruthy();
});

test('what is complete is not overdue, and is what “we did”', () => {
  const complete = { ...action, status: 'complete' as const, notice: 'A sheet in each office.' };
  render(
    <>
      {thread(complete)}
      <YouSaid
        recommendations={[
          { number: 1, text: 'Measure.', actions: [complete] },
          { number: 2, text: 'Share.' },
        ]}
      />
    </>,
  );
  expect(screen.queryByText(/overdue/)).toBeNull();
  expect(screen.getByText('Nothing has been reported as done.')).toBeTruthy();
  expect(screen.getAllByText(/A sheet in each office/)).toHaveLength(2);
});

test('where nothing was reported, it says so', () => {
  render(
    <>
      <Thread cycleId="2021-22" actions={[]} questions={[]} />
      <YouSaid recommendations={[{ number: 1, text: 'Measure.' }]} />
    </>,
  );
  expect(screen.getByText('No action has been reported.')).toBeTruthy();
  expect(screen.getByText(/nobody has told us/)).toBeTruthy();
});

test('with dated evidence it is not said that nothing was reported', () => {
  expect(isReported({ actions: [action] })).toBe(true);
  expect(isReported({ actions: [{ ...action, evidence: undefined }] })).toBe(false);
  expect(isReported({})).toBe(false);
});

test('a sentence goes on after an action that ends with a full stop', () => {
  render(
    <YouSaid
      recommendations={[
        { number: 1, text: 'Measure.', actions: [{ ...action, status: 'complete' }] },
      ]}
    />,
  );
  expect(screen.getByText(/, 1 October 2026/).textContent).toBe('Write it down, 1 October 2026. ');
});
