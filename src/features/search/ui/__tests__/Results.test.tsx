/** The page of results: what stands first, what is grouped, and that no state of it is without the danger line. */
import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import type { SearchAnswer, SearchResult } from '../../model/engine';
import Results, { shownOfKind } from '../Results';

type Props = ComponentProps<typeof Results>;

const result = (id: number, change: Partial<SearchResult> = {}): SearchResult => ({
  id,
  kind: 'guidance',
  path: `/page-${id}`,
  suffix: '',
  title: `Page ${id}`,
  titleMarks: [],
  extract: { text: 'Words.', marks: [] },
  score: 1,
  reasons: {
    words: [],
    coverage: 1,
    name: 0,
    phrase: 0,
    number: 0,
    kind: 1,
    intent: 1,
    standing: 1,
  },
  ...change,
});

const answerOf = (results: SearchResult[], change: Partial<SearchAnswer> = {}): SearchAnswer => ({
  query: 'words',
  results,
  counts: { guidance: results.length },
  total: results.length,
  emergency: false,
  unsure: false,
  unknown: [],
  ...change,
});

function show(change: Partial<Props>) {
  const props: Props = {
    query: 'words',
    state: { status: 'ready' },
    answer: undefined,
    late: false,
    kind: undefined,
    chooseKind: jest.fn(),
    retry: jest.fn(),
    takeAsTyped: jest.fn(),
    showMore: jest.fn(),
    email: 'team@partnership.example',
    ...change,
  };
  render(<Results {...props} />);
  return props;
}

const five = [1, 2, 3, 4, 5].map((id) => result(id));
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);

test.each([
  ['while it is looking', { answer: undefined }],
  ['when it failed', { state: { status: 'failed', failure: 'network' } }],
  ['when nothing was found', { answer: answerOf([]) }],
  ['above results', { answer: answerOf(five) }],
  ['in an emergency', { answer: answerOf(five, { emergency: true }) }],
] satisfies [string, Partial<Props>][])('the number for danger is there %s', (_, change) => {
  show(change);
  expect(screen.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
});

test('in an emergency its record stands above and is not counted twice', () => {
  const emergency = result(9, { kind: 'contact', role: 'emergency', title: 'Emergency' });
  const other = result(8, { kind: 'contact', title: 'Another' });
  show({
    answer: answerOf([emergency, other], { emergency: true, counts: { contact: 2 } }),
  });
  expect(screen.getByRole('alert').textContent).toContain('112');
  expect(titles()).toEqual(['Another']);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/ 1$/);
});

test('each kind shows its first few, and the rest for the asking', () => {
  const { chooseKind } = show({ answer: answerOf(five) });
  expect(titles()).toHaveLength(shownOfKind);
  fireEvent.click(screen.getByRole('button', { name: /^See all 5 in / }));
  expect(chooseKind).toHaveBeenCalledWith('guidance');
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('of one kind all that came are there, and more can be asked for', () => {
  const { showMore } = show({
    answer: answerOf(five, { counts: { guidance: 7 } }),
    kind: 'guidance',
  });
  expect(titles()).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Show more: 5 of 7 are here' }));
  expect(showMore).toHaveBeenCalled();
});

test('kinds stand in the order of their best result', () => {
  show({
    answer: answerOf([result(1, { kind: 'brief' }), result(2), result(3, { kind: 'brief' })], {
      counts: { brief: 2, guidance: 1 },
    }),
  });
  expect(titles()).toEqual(['Page 1', 'Page 3', 'Page 2']);
});

test('an older answer is not passed off as the new one', () => {
  show({ answer: answerOf(five), late: true });
  expect(screen.getByRole('status').textContent).toBe('Searching…');
});
