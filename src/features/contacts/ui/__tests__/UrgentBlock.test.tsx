/** The urgent numbers: those who answer come first, and the area chosen on this device decides whose they are. */
import { fireEvent, render, screen } from '@testing-library/react';
import { always, contactLine, officeHours, phone } from '../../../../../tests/support/contactLine';
import UrgentBlock from '../UrgentBlock';

const area = (id: string) => ({
  area: { id, name: `Area ${id}` },
  contacts: [
    {
      ...contactLine(`${id}-office`, { hours: officeHours, phones: [phone('01 100')] }),
      when: 'By day',
    },
    {
      ...contactLine(`${id}-duty`, { hours: always, phones: [phone('01 200')] }),
      when: 'At night',
    },
  ],
});
const areas = [area('here'), area('there')];

const names = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function showAt(now: string, shown = areas) {
  jest.setSystemTime(new Date(now));
  return render(<UrgentBlock areas={shown} />);
}

test('by day the list is in its own order', () => {
  showAt('2026-11-24T12:00:00Z');
  expect(names()).toEqual(['The here-office', 'The here-duty']);
});

test('at night those who are closed come after those who answer, and stay', () => {
  showAt('2026-11-24T21:00:00Z');
  expect(names()).toEqual(['The here-duty', 'The here-office']);
});

test('another area is chosen once, and holds; a name that is gone falls back to the first', () => {
  const { unmount } = showAt('2026-11-24T12:00:00Z');
  fireEvent.change(screen.getByLabelText('Numbers for'), { target: { value: 'there' } });
  expect(names()).toEqual(['The there-office', 'The there-duty']);
  expect(window.localStorage.getItem('portal-area')).toBe('there');
  unmount();
  showAt('2026-11-24T12:00:00Z', [area('here'), area('elsewhere')]);
  expect(names()).toEqual(['The here-office', 'The here-duty']);
});

test('with one area there is nothing to choose', () => {
  showAt('2026-11-24T12:00:00Z', [area('here')]);
  expect(screen.queryByLabelText('Numbers for')).toBeNull();
});

test('with none there is no block', () => {
  expect(showAt('2026-11-24T12:00:00Z', []).container.textContent).toBe('');
});
