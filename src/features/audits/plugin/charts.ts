/** The charts of an audit, drawn when the site is built: where each bar goes, and how dark each cell is. */
import { scaleLinear, scaleQuantize } from 'd3-scale';
import { stack, stackOrderNone } from 'd3-shape';
import { asking, type ExploredFinding, type ExploreFilter } from '../model/explore';
import { asksForAnswer } from '../model/untaken';
import { findingTypes, type FindingType } from '../model/words';

interface Named {
  id: string;
  name: string;
}

/** How much each agency lacks or asks for, theme by theme. */
export interface HeatView {
  columns: string[];
  rows: {
    id: string;
    name: string;
    /** `shade`: 0 for nothing, 4 for the most. */
    cells: { id: string; name: string; filter: ExploreFilter; count: number; shade: number }[];
  }[];
}

/** Bars of parts, in units of the drawing. */
export interface BarsView {
  width: number;
  height: number;
  types: FindingType[];
  bars: {
    id: string;
    name: string;
    /** Where its name is written, and where its bar begins. */
    nameY: number;
    y: number;
    total: number;
    totalX: number;
    parts: { type: FindingType; count: number; x: number; width: number }[];
  }[];
  /** How thick a bar is. */
  thick: number;
}

const shades = [1, 2, 3, 4];

/** Themes beside agencies. The longer list goes down the page. */
export function heatView(
  findings: readonly ExploredFinding[],
  themes: readonly Named[],
  agencies: readonly Named[],
): HeatView {
  const counts = new Map<string, number>();
  for (const { theme, agency, type } of findings) {
    if (!asksForAnswer(type)) continue;
    const key = `${theme} ${agency}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const shadeOf = scaleQuantize(shades).domain([0, most]);
  const cell = (theme: Named, agency: Named, across: Named) => {
    const count = counts.get(`${theme.id} ${agency.id}`) ?? 0;
    return {
      ...across,
      filter: { type: asking, agency: agency.id, theme: theme.id },
      count,
      shade: count === 0 ? 0 : shadeOf(count),
    };
  };
  const many = agencies.length > themes.length;
  const [down, across] = many ? [agencies, themes] : [themes, agencies];
  return {
    columns: across.map(({ name }) => name),
    rows: down.map((row) => ({
      ...row,
      cells: across.map((column) => (many ? cell(column, row, column) : cell(row, column, column))),
    })),
  };
}

const size = { width: 380, name: 18, thick: 16, gap: 14, total: 34 };

/** A bar for each row, as long as its findings of these types are many. */
export function barsView(
  rows: readonly Named[],
  types: readonly FindingType[],
  countOf: (id: string, type: FindingType) => number,
): BarsView {
  const counted = rows.map(({ id }) =>
    Object.fromEntries(types.map((type) => [type, countOf(id, type)])),
  ) as Record<FindingType, number>[];
  const totals = counted.map((one) => types.reduce((sum, type) => sum + one[type], 0));
  const x = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([0, size.width - size.total]);
  const place = (value: number) => Math.round(x(value) * 10) / 10;
  const series = stack<Record<FindingType, number>, FindingType>()
    .keys(types)
    .order(stackOrderNone)(counted);
  const step = size.name + size.thick + size.gap;
  return {
    width: size.width,
    height: rows.length * step,
    types: [...types],
    thick: size.thick,
    bars: rows.map((row, i) => ({
      ...row,
      nameY: i * step + size.name - 5,
      y: i * step + size.name,
      total: totals[i] ?? 0,
      totalX: place(totals[i] ?? 0) + 6,
      parts: series.flatMap((one) => {
        const [from, to] = one[i] ?? [0, 0];
        return to > from
          ? [{ type: one.key, count: to - from, x: place(from), width: place(to) - place(from) }]
          : [];
      }),
    })),
  };
}

/** The charts of all findings of an audit: what kind each agency gave, and what each question shows to be wanting. */
export function exploreCharts(
  findings: readonly ExploredFinding[],
  { agencies, questions }: { agencies: readonly Named[]; questions: readonly Named[] },
): { agencies: BarsView; questions: BarsView } {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { agency, question, type } of findings) {
    add(`agency ${agency} ${type}`);
    add(`question ${question} ${type}`);
  }
  return {
    agencies: barsView(
      agencies,
      findingTypes,
      (id, type) => counts.get(`agency ${id} ${type}`) ?? 0,
    ),
    questions: barsView(
      questions,
      findingTypes.filter(asksForAnswer),
      (id, type) => counts.get(`question ${id} ${type}`) ?? 0,
    ),
  };
}
