/** The pack as a reader uses it: a tick is kept, a choice after the # is followed, slides go on by key. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StreamItem } from '../../model/item';
import PackPage from '../PackPage';

/** The frame of a page is the theme’s, which is not there in a test of components. */
jest.mock('../../../../shared/ui/Page', () => ({
  __esModule: true,
  default: ({ children }: { children: unknown }) => children,
}));

const item = (id: string, more: Partial<StreamItem> = {}): StreamItem => ({
  id,
  date: '2026-11-20',
  kind: 'guidance',
  title: `Title of ${id}`,
  act: 'Read it again.',
  path: `/guidance/${id}`,
  audiences: [],
  agencies: [],
  areas: [],
  subjects: [],
  ...more,
});

const props = {
  month: '2026-11',
  items: [
    item('a', { audiences: ['police'], kind: 'brief', questions: ['Who was not asked?'] }),
    item('b', { subjects: ['neglect'] }),
  ],
  names: {
    audiences: [
      { id: 'schools', name: 'School staff' },
      { id: 'police', name: 'Police' },
    ],
    subjects: [{ id: 'neglect', name: 'Neglect' }],
  },
  first: '2026-09-01',
  newest: '2026-11-20',
};

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/whats-new/pack');
});

const titles = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('each change has what to do and something to talk about; a tick is kept, and taken back', async () => {
  const user = userEvent.setup();
  render(<PackPage {...props} />);
  expect(titles()).toEqual(['Title of a', 'Title of b']);
  expect(screen.getByText('Who was not asked?')).toBeTruthy();
  const tick = screen.getByRole('checkbox', { name: 'Read and understood: Title of a' });
  await user.click(tick);
  expect(screen.getByText(/You ticked 1 of 2\./)).toBeTruthy();
  expect(window.localStorage.getItem('portal-news-understood')).toContain('"id":"a"');
  await user.click(tick);
  expect(window.localStorage.getItem('portal-news-understood')).toBeNull();
});

test('a choice in the address is followed; what it does not know is left out', () => {
  window.history.replaceState(
    null,
    '',
    '/whats-new/pack#role=schools&subject=neglect.x&from=nonsense',
  );
  render(<PackPage {...props} />);
  expect(titles()).toEqual(['Title of b']);
  expect(screen.getByText(/^The address asks for/).textContent).toBe(
    'The address asks for a date “nonsense” and a subject “x”, which this site does not have, so we ignored it. ',
  );
  act(() => {
    window.location.hash = '#role=police';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(titles()).toEqual(['Title of a', 'Title of b']);
  expect(screen.queryByText(/^The address asks for/)).toBeNull();
});

test('a period that ends before it begins is not told as one in which nothing changed', () => {
  window.history.replaceState(null, '', '/whats-new/pack#from=2026-11-20&to=2026-11-01');
  render(<PackPage {...props} />);
  expect(screen.getByText(/^The last day you chose is before the first/)).toBeTruthy();
  expect(screen.queryByText(/^Nothing changed/)).toBeNull();
});

test('slides begin with what they are about, and go on and back by key', async () => {
  const user = userEvent.setup();
  render(<PackPage {...props} />);
  await user.click(screen.getByRole('button', { name: 'Show as slides' }));
  const slides = within(screen.getByRole('region', { name: 'Slides' }));
  expect(slides.getByText('1 of 4')).toBeTruthy();
  await user.keyboard('{ArrowRight}');
  expect(slides.getByRole('heading', { name: 'Title of a' })).toBeTruthy();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(slides.getByText('1 of 4')).toBeTruthy();
});

test('what is too much for a meeting is by kind, the newest three in sight, the rest folded; a choice that fits is whole', () => {
  const many = Array.from({ length: 18 }, (_, i) =>
    item(`g${i}`, {
      act: `Read it again, ${i}.`,
      audiences: [i < 6 ? 'schools' : 'police'],
      ...(i === 17 && { numbers: { old: [{ display: '01632 960 101' }], now: [] } }),
    }),
  );
  render(<PackPage {...props} items={[...props.items, ...many]} />);
  const folded = () => [...document.querySelectorAll('details li > h4')].length;
  const kinds = screen.getAllByRole('heading', { level: 3 });
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    'Learning briefs',
    'Guidance 19 changes',
  ]);
  expect(document.querySelectorAll('ol > li > h4')).toHaveLength(20);
  // Of guidance the newest three, and the number that must not be rung any more.
  expect(folded()).toBe(15);
  expect(screen.getByText('15 more').tagName).toBe('SUMMARY');
  act(() => {
    window.location.hash = '#role=schools';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(titles()).toHaveLength(7);
  expect(folded()).toBe(0);
});
