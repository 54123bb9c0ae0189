/**
 * The changes of a course as a drawing: a mark for each mean, a line for its interval, a line at no change. Marks differ by
 * shape and words, and never by colour alone; it takes the colour of the text around it, in print too.
 */
import { type Html, html } from '../../../shared/html';
import type { Compared, Later } from '../model/impact';

const width = 760;
const plot = { left: 190, right: 600 };
const line = 26;
const head = 24;

export const laterNames: Readonly<Record<Later, string>> = {
  after: 'Straight after',
  later: 'Three months later',
};

/** `+0.8`, `−0.3`, `0.0`: with a sign, and never `−0.0`. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (Number(text) === 0) return text;
  return `${value > 0 ? '+' : '\u2212'}${text}`;
}

/** `+0.8 (+0.5 to +1.1)`. */
export const changeWords = ({ change, interval }: NonNullable<Compared['change']>): string =>
  interval
    ? `${signed(change)} (${signed(interval.low)} to ${signed(interval.high)})`
    : signed(change);

/** How far the axis goes to each side: whole steps that hold every line. */
const reachOf = (compared: readonly Compared[]): number =>
  Math.max(
    1,
    ...compared.flatMap(({ change }) =>
      change
        ? [change.change, change.interval?.low ?? 0, change.interval?.high ?? 0].map((value) =>
            Math.ceil(Math.abs(value)),
          )
        : [],
    ),
  );

interface Place {
  y: number;
  x: (value: number) => number;
}

const mark = (to: Later, x: number, y: number): Html =>
  to === 'after'
    ? html`<circle cx="${x.toFixed(1)}" cy="${y}" r="5" fill="currentColor" />`
    : html`<rect
        x="${(x - 5).toFixed(1)}"
        y="${y - 5}"
        width="10"
        height="10"
        fill="currentColor"
      />`;

function row({ to, change }: Compared, { x, y }: Place): Html {
  const name = html`<text x="0" y="${y + 5}">${laterNames[to]}</text>`;
  if (!change)
    return html`${name}<text x="${plot.left}" y="${y + 5}" font-style="italic">fewer than 5 people</text>`;
  const { interval } = change;
  return html`${name}${
    interval &&
    html`<line
      x1="${x(interval.low).toFixed(1)}"
      x2="${x(interval.high).toFixed(1)}"
      y1="${y}"
      y2="${y}"
      stroke="currentColor"
      stroke-width="2"
    />`
  }${mark(to, x(change.change), y)}<text x="${plot.right + 14}" y="${y + 5}">${changeWords(change)}</text>`;
}

/** From where to where the axis is drawn: beside marks, and never through the words of a statement. */
type Band = readonly [top: number, bottom: number];

const axisLine = (step: number, x: number, [top, bottom]: Band): Html => html`<line
  x1="${x.toFixed(1)}"
  x2="${x.toFixed(1)}"
  y1="${top}"
  y2="${bottom}"
  stroke="currentColor"
  stroke-width="${step === 0 ? 2 : 1}"
  stroke-dasharray="${step === 0 ? 'none' : '2 4'}"
/>`;

/** The lines of the axis, with how many steps each is. */
const axis = (reach: number, x: Place['x'], bands: readonly Band[], bottom: number): Html[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach).map(
    (step) =>
      html`${bands.map((band) => axisLine(step, x(step), band))}<text
          x="${x(step).toFixed(1)}"
          y="${bottom + 18}"
          text-anchor="middle"
          >${step === 0 ? 'no change' : `${step > 0 ? '+' : '\u2212'}${Math.abs(step)}`}</text
        >`,
  );

/** What the drawing shows, in words. */
export const chartWords = (compared: readonly Compared[]): string =>
  compared
    .map(
      ({ statement, to, change }) =>
        `${statement.text} ${laterNames[to]}: ${change ? changeWords(change) : 'fewer than 5 people'}.`,
    )
    .join(' ');

/** The drawing; the same for the same changes. */
export function impactChart(title: string, compared: readonly Compared[]): string {
  const reach = reachOf(compared);
  const x = (value: number) =>
    plot.left + ((value + reach) / (2 * reach)) * (plot.right - plot.left);
  const texts = [...new Set(compared.map(({ statement }) => statement))];
  const bands: Band[] = [];
  let y = 0;
  const rows = texts.flatMap((statement) => {
    y += head;
    const top = y;
    const name = html`<text x="0" y="${y - 6}" font-weight="bold">${statement.text}</text>`;
    const own = compared
      .filter((one) => one.statement === statement)
      .map((one) => {
        y += line;
        return row(one, { x, y: y - line / 2 });
      });
    bands.push([top, y]);
    return [name, ...own];
  });
  const bottom = y + 8;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${bottom + 28}"
    role="img"
    font-family="sans-serif"
    font-size="14"
    fill="currentColor"
    aria-label="${title}. ${chartWords(compared)}"
  >
    <title>${title}</title>
    ${axis(reach, x, bands, bottom)}${rows}
  </svg> `.text;
}
