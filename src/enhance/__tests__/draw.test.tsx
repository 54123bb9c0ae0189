/** First answers are drawn as the components draw them, so that nothing moves when these take over. */
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { officeHours } from '../../../tests/support/contactLine';
import { portalData } from '../../../tests/support/docusaurus/useGlobalData';
import type { Card } from '../../features/search/model/card';
import type { AnswerRing } from '../../features/search/model/documents';
import type { SearchAnswer, SearchResult } from '../../features/search/model/engine';
import FirstAnswers from '../../features/search/ui/FirstAnswers';
import Results from '../../features/search/ui/Results';
import { showAnswer, showNothing, showSearching } from '../search/draw';

const { calendar } = portalData;
const night = Date.parse('2026-11-27T22:00:00Z');
const mark = { status: 'published' as const, label: 'Published' };
const ring = (name: string, digits: string, hours: AnswerRing['hours']): AnswerRing => ({
  name,
  path: `/contacts/${name}`,
  phone: { display: digits, href: `tel:${digits}` },
  mark,
  hours,
  sector: 'council',
});
const result = (change: Partial<SearchResult>): SearchResult => ({
  id: 1,
  kind: 'contact',
  path: '/contacts/office',
  suffix: '',
  title: 'The office <b>',
  titleMarks: [[4, 10]],
  extract: { text: 'About bruises & more', marks: [[6, 13]] },
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
const office = result({
  answer: {
    type: 'contact',
    phones: [
      { display: '01 100', href: 'tel:01100' },
      { display: '01 101', href: 'tel:01101', label: 'For schools' },
    ],
    mark,
    hoursText: 'Monday to Friday, 9am to 5pm.',
    hours: officeHours,
    agency: 'Council',
    area: 'Here',
    sector: 'council',
  },
});
const worry = result({
  id: 2,
  kind: 'concern',
  path: '/contacts/find/bruise',
  title: 'A bruise',
  titleMarks: [],
  answer: {
    type: 'concern',
    contacts: [
      ring('office', '01 100', officeHours),
      { ...ring('duty', '01 200', { kind: 'always' }), askFor: 'the doctor' },
    ],
  },
});
const card: Card = {
  worry,
  meaning: { title: 'Bruise', text: 'A mark.', path: '/glossary#bruise' },
};
const danger = result({ id: 3, role: 'emergency', path: '/contacts/emergency', title: '999' });

const answerOf = (change: Partial<SearchAnswer>): SearchAnswer => ({
  query: 'words',
  results: [office, worry],
  counts: {},
  total: 2,
  emergency: false,
  unsure: false,
  unknown: [],
  partial: true,
  ...change,
});

const draw = (html: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

/** What a reader sees and can press, without what only the components add. */
function read(page: Element): unknown {
  for (const extra of page.querySelectorAll('template, [class*=parts], .quiet, [data-hours]'))
    extra.remove();
  const pieces = page.querySelectorAll('p, li, h2, a, button, mark, [class*=numbers] span, b');
  return [...pieces].map(({ tagName, className, textContent, attributes }) => [
    tagName,
    className,
    textContent?.trim().replaceAll(/\s+/g, ' '),
    attributes.getNamedItem('href')?.value,
  ]);
}

function drawFirst(answer: SearchAnswer, now = night): HTMLElement {
  const page = draw(renderToString(<FirstAnswers place={createRef()} shown={false} />));
  const place = page.firstElementChild as HTMLElement;
  showSearching(place);
  showAnswer(place, answer, { now, calendar });
  return place;
}

function drawByComponents(answer: SearchAnswer): HTMLElement {
  return draw(
    renderToString(
      <Results
        query="words"
        state={{ status: 'first' }}
        answer={answer}
        late={false}
        kind={undefined}
        chooseKind={jest.fn()}
        retry={jest.fn()}
        takeAsTyped={jest.fn()}
        showMore={jest.fn()}
        email="team@partnership.example"
      />,
    ),
  );
}

/** The components know the time only in a browser: what depends on it is compared by itself below. */
const withoutRinging = (page: HTMLElement): HTMLElement => {
  for (const numbers of page.querySelectorAll('[class*=numbers]'))
    if (/duty/.test(numbers.textContent ?? '')) numbers.remove();
  return page;
};

test.each([
  ['results', answerOf({}), '01 100'],
  ['a subject', answerOf({ card, results: [worry, office] }), 'A mark.'],
  ['danger', answerOf({ emergency: true, results: [danger, office], total: 2 }), '01 100'],
  ['danger alone', answerOf({ emergency: true, results: [danger], total: 1 }), '112'],
])('%s read as the components say them', (_, answer, said) => {
  const first = read(withoutRinging(drawFirst(answer)));
  expect(first).toEqual(read(drawByComponents(answer)));
  expect(JSON.stringify(first)).toContain(said);
});

test('at night the number is that of whoever answers, and the office is said to be closed', () => {
  const rows = [...drawFirst(answerOf({})).querySelectorAll('li[class*=result]')];
  expect(rows).toHaveLength(2);
  expect(rows[0]?.querySelector('[data-tone]')?.textContent).toMatch(/^Closed/);
  expect(rows[1]?.textContent).toContain('duty; ask for the doctor01 200');
  expect(rows[1]?.textContent).not.toContain('01 100');
});

test('by day the first choice is the number', () => {
  const day = Date.parse('2026-11-27T11:00:00Z');
  const [, row] = drawFirst(answerOf({}), day).querySelectorAll('li[class*=result]');
  expect(row?.querySelector('a[href^=tel]')?.textContent).toBe('01 100');
});

test('what gives nothing leaves the page searching', () => {
  const none = drawFirst(answerOf({ results: [], total: 0 }));
  expect(none.textContent).toContain('Searching…');
});

test('what has to be explained is left to the components, and no older answer stays in its place', () => {
  const place = drawFirst(answerOf({}));
  expect(place.textContent).toContain('The office');
  const { partial: _none, ...whole } = answerOf({ query: 'others', unknown: ['others'] });
  showAnswer(place, whole, { now: night, calendar });
  expect(place.textContent).toContain('Searching…');
  expect(place.textContent).not.toContain('The office');
  showAnswer(place, { ...whole, unknown: [] }, { now: night, calendar });
  expect(place.textContent).toContain('The office');
  expect(place.textContent).not.toContain('Still looking');
});

test('taken back, nothing of it is left', () => {
  const place = drawFirst(answerOf({}));
  expect(document.documentElement.hasAttribute('data-searching')).toBe(true);
  showNothing(place);
  expect(place.querySelectorAll(':scope > :not(template)')).toHaveLength(0);
  expect(place.hidden).toBe(true);
  expect(document.documentElement.hasAttribute('data-searching')).toBe(false);
});
