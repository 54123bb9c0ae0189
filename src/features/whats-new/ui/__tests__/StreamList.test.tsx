/** An item as a reader sees it: above all that an old number is never something to ring. */
import { render, screen } from '@testing-library/react';
import type { StreamItem } from '../../model/item';
import { keyOf } from '../../model/seen';
import StreamList from '../StreamList';

const item: StreamItem = {
  id: 'contact/door/2026-11-20',
  date: '2026-11-20',
  kind: 'contact',
  title: 'Front door',
  act: 'Use the new number.',
  path: '/contacts/door',
  audiences: ['schools'],
  agencies: ['council'],
  areas: [],
  subjects: [],
  numbers: {
    old: [{ display: '0117 903 1111' }],
    oldMark: 'Not confirmed, 1 May 2026',
    now: [{ display: '0117 903 6444', href: 'tel:+441179036444' }],
    nowMark: { status: 'published', label: 'From their own page', on: '2026-11-01' },
  },
};
const names = { audiences: [{ id: 'schools', name: 'School staff' }] };

test('the old number is struck through, said to be old, and no link; the new one can be rung', () => {
  render(<StreamList items={[item]} names={names} headings="h3" />);
  const old = screen.getByText('0117 903 1111');
  expect(old.tagName).toBe('S');
  expect(old.closest('a')).toBeNull();
  expect(screen.getByText('Old, do not ring')).toBeTruthy();
  expect(screen.getByText('Not confirmed, 1 May 2026')).toBeTruthy();
  expect(screen.getByRole('link', { name: '0117 903 6444' }).getAttribute('href')).toBe(
    'tel:+441179036444',
  );
  expect(screen.getByText(/From their own page/)).toBeTruthy();
  expect(screen.getByText('For school staff')).toBeTruthy();
});

test('what is gone has no link, and a correction says so', () => {
  const { path: _, numbers: __, ...gone } = item;
  render(<StreamList items={[{ ...gone, corrects: true }]} names={names} headings="h3" />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/Contact, correction/)).toBeTruthy();
});

test('only what is new since the last visit is marked', () => {
  const other = { ...item, id: 'other', title: 'Other' };
  render(
    <StreamList
      items={[item, other]}
      names={names}
      headings="h3"
      fresh={new Set([keyOf('other')])}
    />,
  );
  expect(screen.getAllByText('New since your last visit')).toHaveLength(1);
});
