/** Changes by kind as a reader sees them: folded where they are many, and what is new is said where it is folded. */
import { render, screen, within } from '@testing-library/react';
import type { StreamItem } from '../../model/item';
import { keyOf } from '../../model/seen';
import StreamByKind from '../StreamByKind';

const items = Array.from({ length: 9 }, (_, at): StreamItem => ({
  id: `law/${at}`,
  date: '2026-05-20',
  kind: 'law',
  title: `Law ${at}`,
  act: at < 5 ? `Read ${at}.` : 'New. Check it.',
  path: `/references#${at}`,
  audiences: [],
  agencies: [],
  areas: [],
  subjects: [],
}));
const names = { audiences: [] };

test('three are in sight, the rest under how many they are, and what asks the same once', () => {
  render(<StreamByKind items={items} names={names} headings="h2" />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Law and national guidance 9 changes',
  );
  const [more, same] = screen.getAllByRole('group');
  expect(more?.querySelector('summary')?.textContent?.trim()).toBe('2 more');
  expect(same?.querySelector('summary')?.textContent?.trim()).toBe('New. Check it. 4 in all.');
  expect(same && within(same).getAllByRole('link')).toHaveLength(4);
  expect(screen.getAllByRole('link')).toHaveLength(9);
});

test('what is new since the last visit is counted on what is folded', () => {
  render(
    <StreamByKind
      items={items}
      names={names}
      headings="h2"
      fresh={new Set([keyOf('law/4'), keyOf('law/5'), keyOf('law/6')])}
    />,
  );
  expect(screen.getByText('1 new since your last visit')).toBeTruthy();
  expect(screen.getByText('2 new since your last visit')).toBeTruthy();
});
