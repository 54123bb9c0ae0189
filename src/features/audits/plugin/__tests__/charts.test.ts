/** The charts say what was counted: every bar and cell adds up, and what is longest is as long as there is room. */
import { type ExploredFinding, filterFindings } from '../../model/explore';
import { exploreCharts, heatView } from '../charts';

const finding = (agency: string, question: number, type: ExploredFinding['type'], i: number) => ({
  id: `${agency}-${i}`,
  agency,
  question,
  type,
  theme: question === 1 ? 'first' : 'second',
  text: 'Something.',
  recommendations: [],
});

const findings: ExploredFinding[] = [
  finding('one', 1, 'gap', 1),
  finding('one', 1, 'gap', 2),
  finding('one', 1, 'strength', 3),
  finding('one', 2, 'suggestion', 4),
  finding('two', 2, 'figure', 5),
];
const named = (...ids: string[]) => ids.map((id) => ({ id, name: `Name of ${id}` }));

test('a cell counts what its link shows, and only what is most is darkest', () => {
  for (const agencies of [named('one', 'two'), named('one', 'two', 'three')]) {
    const { columns, rows } = heatView(findings, named('first', 'second'), agencies);
    // The longer list goes down the page.
    expect([columns.length, rows.length]).toEqual([2, agencies.length]);
    const cells = rows.flatMap((row) => row.cells);
    const asked = { agencies: agencies.map(({ id }) => id) };
    for (const { filter, count, shade } of cells) {
      expect(filterFindings(findings, asked, filter)).toHaveLength(count);
      expect(shade === 0).toBe(count === 0);
    }
    expect(cells.filter(({ shade }) => shade === 4).map(({ count }) => count)).toEqual([2]);
  }
});

test('the parts of a bar follow each other and add up to its total', () => {
  const charts = exploreCharts(findings, {
    agencies: named('one', 'two'),
    questions: named('1', '2'),
  });
  expect(charts.agencies.bars.map(({ total }) => total)).toEqual([4, 1]);
  expect(charts.questions.bars.map(({ total }) => total)).toEqual([2, 1]);
  for (const { bars, width } of [charts.agencies, charts.questions])
    for (const { parts, total, totalX } of bars) {
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      let end = 0;
      for (const part of parts) {
        expect(part.x).toBeCloseTo(end, 5);
        end = part.x + part.width;
      }
      expect(end).toBeLessThan(totalX);
      expect(totalX).toBeLessThan(width);
    }
});
