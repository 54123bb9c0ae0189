/** What agencies lack or ask for, theme by theme, and the counts as bars. Every drawing was made with the page. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { findingWords } from '../model/words';
import type { BarsView } from '../plugin/charts';
import type { ExplorePageProps } from '../plugin/exploreRoutes';
import CountTable from './CountTable';
import { countLink } from './ExploreCounts';
import styles from './ExploreCharts.module.css';

interface BarsProps {
  id: string;
  title: string;
  /** What each bar is of. */
  corner: string;
  view: BarsView;
}

/** A drawing with the name and total of each bar in it, and a table of all its numbers. */
function Bars({ id, title, corner, view }: BarsProps) {
  const { width, height, bars, thick, types } = view;
  return (
    <figure className={styles.chart}>
      <figcaption id={id}>{title}</figcaption>
      <ul className={styles.key} aria-hidden="true">
        {types.map((type) => (
          <li key={type}>
            <svg viewBox="0 0 16 16" focusable="false">
              <rect className={styles[type]} x={1} y={1} width={14} height={14} />
            </svg>
            {findingWords[type].plural}
          </li>
        ))}
      </ul>
      <svg
        className={styles.bars}
        role="img"
        aria-labelledby={id}
        aria-describedby={`${id}-numbers`}
        viewBox={`0 0 ${width} ${height}`}
      >
        {bars.map((bar) => (
          <g key={bar.id}>
            <text y={bar.nameY}>{bar.name}</text>
            {bar.parts.map((part) => (
              <rect
                key={part.type}
                className={styles[part.type]}
                x={part.x}
                y={bar.y}
                width={part.width}
                height={thick}
              />
            ))}
            <text x={bar.totalX} y={bar.y + thick - 3}>
              {bar.total}
            </text>
          </g>
        ))}
      </svg>
      <div id={`${id}-numbers`}>
        <CountTable
          label={`${title}: the numbers`}
          corner={corner}
          columns={types.map((type) => findingWords[type].plural)}
          rows={bars.map(({ name, parts }) => ({
            name,
            cells: types.map((type) => parts.find((part) => part.type === type)?.count ?? 0),
          }))}
        />
      </div>
    </figure>
  );
}

type Props = Pick<ExplorePageProps, 'heat' | 'charts'> & { base: string };

export default function ExploreCharts({ heat, charts, base }: Props) {
  const csv = useBaseUrl(`/open-data${base}/counts.csv`);
  return (
    <>
      <h2 id="themes">What agencies lack or ask for</h2>
      <CountTable
        label="Gaps, barriers and suggestions by theme and agency"
        corner="By theme and agency"
        columns={heat.columns}
        rows={heat.rows.map((row) => ({
          name: row.name,
          cells: row.cells.map((cell) => countLink(cell, `${row.name}, ${cell.name}`, base)),
        }))}
        look={heat.rows.map(({ cells }) => cells.map(({ shade }) => styles[`shade${shade}`]))}
      />
      <p className="quiet">
        Gaps, barriers and suggestions. The stronger the colour of a cell, the more of them. A theme
        with few may be one that was asked about little. <a href={csv}>These numbers as CSV</a>
      </p>
      <details>
        <summary>The counts as bars</summary>
        <Bars
          id="chart-agencies"
          title="Findings of each agency"
          corner="Agency"
          view={charts.agencies}
        />
        <Bars
          id="chart-questions"
          title="Gaps, barriers and suggestions of each question"
          corner="Question"
          view={charts.questions}
        />
        <p>
          <a href={csv}>The numbers of both as CSV</a>
        </p>
      </details>
    </>
  );
}
