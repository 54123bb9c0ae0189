/** The page of results: what stands first, in which order, and that no state of it is without the danger line. */
import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import type { SearchAnswer, SearchResult } from '../../model/engine';
import Results from '../Results';

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
    likely: 0,
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
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((h) => h.textContent);

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

test('a first answer says that the rest is looked for, and counts nothing', () => {
  const answer = answerOf(five, { counts: {}, partial: true });
  show({ answer, state: { status: 'first' } });
  expect(titles()).toHaveLength(5);
  expect(screen.getByText(/^Still looking through the rest/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('The first results');
  expect(screen.getByRole('button', { name: 'Everything' })).toBeTruthy();
});

test('where the rest does not come, the first answer stays, with a plain word and a way on', () => {
  const { retry } = show({
    answer: answerOf(five, { counts: {}, partial: true }),
    state: { status: 'first', failure: 'network' },
  });
  expect(titles()).toHaveLength(5);
  expect(screen.getByRole('alert').textContent).toContain('Only worries and contacts');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('a record and a part of a page at one address are two rows, and neither outlasts its list', () => {
  const fault = jest.spyOn(console, 'error').mockImplementation();
  const shared = { path: '/indicators/health', suffix: '#teeth' };
  show({ answer: answerOf([result(1, shared), result(2, { ...shared, kind: 'indicator' })]) });
  expect(titles()).toEqual(['Page 1', 'Page 2']);
  expect(fault).not.toHaveBeenCalled();
  fault.mockRestore();
});

test('in an emergency its record stands above and is not counted twice', () => {
  const emergency = result(9, { kind: 'contact', role: 'emergency', title: 'Emergency' });
  const other = result(8, { kind: 'contact', title: 'Another' });
  show({
    answer: answerOf([emergency, other], { emergency: true, counts: { contact: 2 } }),
  });
  expect(screen.getByRole('alert').textContent).toContain('112');
  expect(titles()).toEqual(['Another']);
});

test('results are in the order of their rank, whatever their kind, and each says what it is', () => {
  show({
    answer: answerOf([result(1, { kind: 'brief' }), result(2), result(3, { kind: 'brief' })], {
      counts: { brief: 2, guidance: 1 },
    }),
  });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Learning briefPage 1/),
      expect.stringMatching(/^GuidancePage 2/),
      expect.stringMatching(/^Learning briefPage 3/),
    ]),
  );
  expect(titles()).toEqual(['Page 1', 'Page 2', 'Page 3']);
});

test('the parts of one subject are one result, and nothing of it is given twice', () => {
  const worry = result(2, {
    kind: 'concern',
    title: 'A worry',
    path: '/contacts/find/worry',
    answer: {
      type: 'concern',
      contacts: [
        {
          name: 'Front door',
          path: '/contacts/front-door',
          phone: { display: '01632 960 101', href: 'tel:+441632960101' },
          mark: { status: 'confirmed', label: 'Confirmed' },
          hours: { kind: 'always' },
          sector: 'council',
        },
      ],
      subject: {
        terms: ['/glossary#worry'],
        meaning: { title: 'The term', text: 'What it means.' },
        topic: { path: '/topics/worry', title: 'The topic' },
        guidance: { path: '/guidance/worry', title: 'The guidance' },
        levels: [{ number: 3, name: 'Targeted', path: '/browse?level=3' }],
      },
    },
  });
  const parts = [
    result(3, { path: '/guidance/worry', title: 'The guidance' }),
    result(4, { kind: 'contact', path: '/contacts/front-door', title: 'Front door' }),
  ];
  show({
    answer: answerOf([worry, result(1), ...parts], {
      card: {
        worry,
        meaning: { title: 'The term', text: 'What it means.', path: '/glossary#worry' },
      },
    }),
  });
  expect(titles()).toEqual(['A worry', 'Page 1']);
  expect(screen.getByText(/What it means/)).toBeTruthy();
  expect(screen.getAllByRole('link').flatMap((link) => link.getAttribute('href') ?? [])).toEqual(
    expect.arrayContaining([
      '/contacts/find/worry',
      '/glossary#worry',
      '/contacts/front-door',
      '/topics/worry',
      '/guidance/worry',
      '/browse?level=3',
      expect.stringMatching(/^\/level-of-need\/browse#q=./),
    ]),
  );
});

test.each([
  ['of everything', undefined],
  ['of one kind', 'guidance'],
] as const)('what is left %s can be asked for', (_, kind) => {
  const { showMore } = show({
    answer: answerOf(five, { counts: { guidance: 7 }, total: 7 }),
    kind,
  });
  expect(titles()).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Show more: 2 are left' }));
  expect(showMore).toHaveBeenCalled();
});

test('where all are shown, nothing more is offered', () => {
  show({ answer: answerOf(five) });
  expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
});

test('an older answer is not passed off as the new one', () => {
  show({ answer: answerOf(five), late: true });
  expect(screen.getByRole('status').textContent).toBe('Searching…');
});
