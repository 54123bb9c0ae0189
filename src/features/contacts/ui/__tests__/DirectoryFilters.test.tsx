/** The filters of the directory: what each choice asks for, and what it says it would leave. */
import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import DirectoryFilters from '../DirectoryFilters';

type Props = ComponentProps<typeof DirectoryFilters>;

const none: Props['counts'] = {
  area: new Map(),
  concern: new Map(),
  serves: new Map(),
  sector: new Map(),
  agency: new Map(),
  open: new Map(),
};

function show(change: Partial<Props> = {}) {
  const props: Props = {
    options: {
      area: [
        { id: 'here', name: 'Here' },
        { id: 'there', name: 'There' },
      ],
      concern: [],
      serves: [],
      sector: [],
      agency: [],
    },
    choices: {},
    choose: jest.fn(),
    typed: '',
    type: jest.fn(),
    counts: { ...none, area: new Map([['here', 3]]), open: new Map([['now', 2]]) },
    clear: undefined,
    ...change,
  };
  render(<DirectoryFilters {...props} />);
  return props;
}

test('each value says how many contacts it would leave, none included', () => {
  show();
  const options = [...screen.getByRole('combobox', { name: 'Area' }).children];
  expect(options.map((option) => option.textContent)).toEqual([
    'All areas',
    'Here (3)',
    'There (0)',
  ]);
  expect(screen.getByLabelText(/^Open now/).parentElement?.textContent).toContain('(2)');
});

test('a choice is asked for by its facet, and taken back the same way', () => {
  const { choose } = show({ choices: { open: 'now' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Area' }), { target: { value: 'there' } });
  fireEvent.click(screen.getByLabelText(/^Open now/));
  expect(choose).toHaveBeenNthCalledWith(1, { area: 'there' });
  expect(choose).toHaveBeenNthCalledWith(2, { open: '' });
});

test('there is something to clear only when something is chosen', () => {
  show();
  expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
});

test('Enter sends nothing anywhere', () => {
  show();
  const sent = fireEvent.submit(screen.getByRole('form', { name: 'Filter the contacts' }));
  expect(sent).toBe(false);
});

test('on a phone a button unfolds the filters; it says how many are set', () => {
  show({ choices: { area: 'here', open: 'now' } });
  const button = screen.getByRole('button', { name: 'Area, worry and other filters (1 set)' });
  const fields = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(fields?.contains(screen.getByRole('combobox', { name: 'Area' }))).toBe(true);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('before the hour is known it does not say how many are open', () => {
  show({ counts: none });
  expect(screen.getByLabelText('Open now').parentElement?.textContent).toBe('Open now');
});
