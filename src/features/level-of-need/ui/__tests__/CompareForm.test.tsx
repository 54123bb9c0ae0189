/** The choices of a comparison: a side keeps its partner, and each kind says what it would leave. */
import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import CompareForm from '../CompareForm';

type Props = ComponentProps<typeof CompareForm>;
type Side = Props['versions'][number];

const version = (id: string, status: Side['header']['status']): Side => ({
  header: {
    id,
    title: 'The document',
    status,
    path: `/level-of-need/${id}`,
    adopted: null,
    inForceFrom: null,
    inForceUntil: null,
    note: '',
  },
  levels: [],
  domains: [],
  themes: [],
  indicators: [],
  withdrawn: [],
  described: { levels: [], domains: [] },
  sections: [],
});

const [draft, newer, older] = [
  version('next', 'draft'),
  version('b', 'current'),
  version('a', 'superseded'),
] as const;

function show(change: Partial<Props> = {}) {
  const choose = jest.fn();
  render(
    <CompareForm
      versions={[draft, newer, older]}
      sides={[older, newer]}
      choices={{}}
      choose={choose}
      domains={[{ id: 'care', name: 'Care' }]}
      countOf={(kind) => kind.length}
      {...change}
    />,
  );
  return choose;
}

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const wordsOf = (name: string) => [...select(name).options].map(({ text }) => text);

test('the draft is called the draft; a version begins with its name', () => {
  show();
  expect(wordsOf('From')).toEqual(['Draft', 'b: The document', 'a: The document']);
  expect([select('From').value, select('To').value]).toEqual(['a', 'b']);
});

test('whichever side is chosen, the other goes into the address with it', () => {
  const choose = show();
  fireEvent.change(select('From'), { target: { value: 'next' } });
  fireEvent.change(select('To'), { target: { value: 'next' } });
  expect(choose.mock.calls).toEqual([[{ from: 'next', to: 'b' }], [{ from: 'a', to: 'next' }]]);
});

test('every kind says how many changes it would leave', () => {
  show();
  const [all, ...kinds] = wordsOf('Kind');
  expect(all).toBe('All kinds');
  expect(kinds.length).toBeGreaterThan(3);
  for (const words of kinds) expect(words).toMatch(/\(\d+\)$/);
});

test('a filter is asked for alone, and taken back as nothing', () => {
  const choose = show({ choices: { domain: 'care' } });
  expect(select('Domain').value).toBe('care');
  fireEvent.change(select('Domain'), { target: { value: '' } });
  expect(choose).toHaveBeenCalledWith({ domain: '' });
});

test('the filters are behind one button, which says how many are in use; the versions are not', () => {
  show({ choices: { kind: 'added', domain: 'care' } });
  const button = screen.getByRole('button', { name: 'Filters (2 in use)' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  const folded = document.getElementById(button.getAttribute('aria-controls') ?? '');
  const inside = ['From', 'To', 'Kind', 'Level', 'Domain'].filter((name) =>
    folded?.contains(select(name)),
  );
  expect(inside).toEqual(['Kind', 'Level', 'Domain']);
  fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});
