/** How to reach a contact, and what stands there for one whose number nobody knows. */
import { render, screen } from '@testing-library/react';
import { contactLine, phone } from '../../../../../tests/support/contactLine';
import Reach from '../Reach';

const links = () => screen.getAllByRole('link').map((a) => a.textContent);
const door = contactLine('door', { phones: [phone('01 100'), phone('01 101')] });
const form = { label: 'Report it online', url: 'https://form.example/' };

test('alone, every channel is there; in a list the first number is enough', () => {
  const contact = { ...door, email: 'door@council.example', webForm: form };
  const { unmount } = render(<Reach contact={contact} />);
  expect(links()).toEqual(['01 100', '01 101', form.label, 'door@council.example']);
  unmount();
  render(<Reach contact={contact} small />);
  expect(links()).toEqual(['01 100']);
});

test('in a list, whoever has no number is reached by what there is, with its mark', () => {
  const { container } = render(<Reach contact={contactLine('online', { webForm: form })} small />);
  expect(links()).toEqual([form.label]);
  expect(container.textContent).toContain('Confirmed');
});

test('a number says beside it how far it can be relied on', () => {
  const { container } = render(
    <Reach
      contact={{ ...door, mark: { ...door.mark, status: 'second-hand', label: 'Not confirmed' } }}
    />,
  );
  expect(container.textContent?.match(/Not confirmed/g)).toHaveLength(2);
});

const sample = contactLine('team', {
  hours: { kind: 'none' },
  hoursText: [],
  mark: {
    status: 'sample',
    label: 'No number yet',
    sentence: 'No number is known.',
    on: '2026-11-01',
  },
});

test('a sample shows no number of its own: it says who to ring and who to ask for', () => {
  render(<Reach contact={{ ...sample, standIn: { askFor: 'the family team', contact: door } }} />);
  expect(links()).toEqual(['The door', '01 100']);
  expect(screen.getByText(/ask for the family team/)).toBeTruthy();
});

test('or where to look, and then no number at all', () => {
  render(
    <Reach
      contact={{
        ...sample,
        standIn: { askFor: '', page: { label: 'The list', url: 'https://list.example/' } },
      }}
    />,
  );
  expect(links()).toEqual(['The list']);
});
