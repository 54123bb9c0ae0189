/** A neighbour is never a heading with nothing below it. */
import { render, screen } from '@testing-library/react';
import RegionPage from '../RegionPage';

/** The frame of a page is the theme’s, which is not there in a test of components. */
jest.mock('../../../../shared/ui/Page', () => ({
  __esModule: true,
  default: ({ children }: { children: unknown }) => children,
}));

test('a feed that had nothing in it, and one that was never copied, say so', () => {
  const of = (id: string) => ({ id, name: id, feed: `https://${id}.example/feed.json`, items: [] });
  render(<RegionPage neighbours={[{ ...of('empty'), copied: '2026-11-20' }, of('never')]} />);
  const below = (name: string) => screen.getByRole('heading', { name }).parentElement?.textContent;
  expect(below('empty')).toContain('There was nothing in their feed.');
  expect(below('never')).toContain('We have not been able to copy anything from them yet.');
  expect(below('never')).not.toContain('nothing in their feed');
});
