/** What a reader sees of two audits. A demonstration: no audit of the partnership says this. */
import { render, screen, within } from '@testing-library/react';
import { noCounts } from '../../model/counts';
import type { ComparePageProps } from '../../plugin/compareRoutes';
import ComparedQuestion from '../ComparedQuestion';

const asked = (number: number, gap: number) => ({
  number,
  answered: 1,
  counts: { ...noCounts(), gap },
});

const question: ComparePageProps['questions'][number] = {
  id: 'how',
  text: 'How do you do it?',
  was: 'How?',
  earlier: asked(1, 0),
  later: asked(2, 3),
  answers: [
    {
      agency: 'Council',
      earlier: { summary: 'Well.' },
      later: { summary: 'Less well.', judgement: 'partly' },
    },
  ],
  twice: 1,
};
const audits = {
  earlier: { id: '2021-22', name: 'First audit' },
  later: { id: '2024-25', name: 'Second audit' },
};

test('counts are side by side, with what was said then and now', () => {
  render(<ComparedQuestion question={question} {...audits} />);
  const table = screen.getByRole('region', { name: 'How do you do it?' });
  const row = within(table).getByRole('row', { name: /^Gaps/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['0', '3']);
  expect(within(table).queryByRole('row', { name: /^Strengths/ })).toBeNull();
  expect(within(table).getByRole('link', { name: 'Second audit' }).getAttribute('href')).toMatch(
    /\/audits\/2024-25\/questions\/2$/,
  );
  expect(screen.getByText(/Less well\./).textContent).toBe('Second audit: Partly met. Less well.');
  expect(screen.getByText(/asked in other words/).textContent).toContain('“How?”');
});

test('where too many agencies answered twice, their answers are not repeated', () => {
  render(<ComparedQuestion question={{ ...question, answers: [], twice: 40 }} {...audits} />);
  expect(screen.getByText(/^40 agencies answered it both times/)).toBeTruthy();
  expect(screen.queryByText(/Less well/)).toBeNull();
});
