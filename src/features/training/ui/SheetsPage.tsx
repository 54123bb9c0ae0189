/** The same questions on paper: a sheet for each time, and how to type them in. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import Link from '@docusaurus/Link';
import Blank from '../../../shared/ui/Blank';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { questionsPath, sheetFileName } from '../model/addresses';
import { type Moment, momentNames, moments, sheetColumns, steps } from '../model/answers';
import { exampleQuestions } from '../model/example';
import type { SheetsPageProps } from '../plugin/questionRoutes';
import { kindHeads, kinds } from './StatementFields';
import styles from './Questions.module.css';

function PaperTable({
  kind,
  when,
  statements,
  scales,
}: Pick<SheetsPageProps, 'statements' | 'scales'> & {
  kind: (typeof kinds)[number];
  when: Moment;
}) {
  const own = statements.filter((one) => one.kind === kind && one.asked.includes(when));
  if (own.length === 0) return null;
  const { low, high } = scales[kind];
  return (
    <table className={styles.paper}>
      <caption>
        {kindHeads[kind]} Circle one: {steps[0]} is “{low}”, {steps.length} is “{high}”.
      </caption>
      <tbody>
        {own.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            {steps.map((step) => (
              <td key={step}>{step}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sheet({
  when,
  ...props
}: Pick<SheetsPageProps, 'statements' | 'scales'> & { when: Moment }) {
  return (
    <section className={styles.sheet} aria-labelledby={`sheet-${when}`}>
      <h2 id={`sheet-${when}`}>{momentNames[when]}</h2>
      <p>
        Course: <Blank /> Date: <Blank />
      </p>
      <p>
        My code: <Blank /> Where I work: <Blank />
      </p>
      {kinds.map((kind) => (
        <PaperTable key={kind} kind={kind} when={when} {...props} />
      ))}
      <p>
        {when === 'before'
          ? 'What I hope to do differently:'
          : 'One thing I will do, or have done:'}{' '}
        <Blank size="sentence" />
      </p>
      <p className="quiet">
        {when === 'before'
          ? 'Make up a code of 2 to 12 letters and digits that tells nobody who you are. Use the same on all three sheets, and write it down where you will find it.'
          : 'Use the code of your first sheet.'}{' '}
        Do not write your name, or the name of a child.
      </p>
    </section>
  );
}

export default function SheetsPage({
  statements,
  scales,
  example,
  list,
  ...rest
}: SheetsPageProps) {
  const template = useBaseUrl(`/${sheetFileName}`);
  const { courses, settings } = rest;
  return (
    <Page
      title="Questions on paper"
      description="The questions before and after a course as three sheets to print, and how to type them in."
      trail={[list, { title: 'Questions before and after a course', path: questionsPath }]}
      notice={example && <p className="notice">{exampleQuestions(example)}</p>}
    >
      <p className="no-print">Hand out one at a time. The last is for three months later.</p>
      <p className="no-print">
        <PrintButton main>Print the three sheets</PrintButton>
      </p>
      {moments.map((when) => (
        <Sheet key={when} when={when} statements={statements} scales={scales} />
      ))}
      <section className="no-print" aria-labelledby="typing">
        <h2 id="typing">For whoever types them in</h2>
        <p>
          <a href={template} download>
            An empty file with the headings
          </a>
          . One row for each sheet. Leave a cell empty where there is no answer.
        </p>
        <ul>
          <li>
            Columns: <code>{sheetColumns.filter((name) => name !== 'notice').join(', ')}</code>, and
            one for each statement.
          </li>
          <li>
            <code>when</code>:{' '}
            {moments.map((when) => `${when} (${momentNames[when].toLowerCase()})`).join(', ')}.
          </li>
          <li>
            <code>course</code>: {courses.map(({ id, name }) => `${id} (${name})`).join(', ')}.
          </li>
          <li>
            <code>setting</code>: {settings.map(({ id, name }) => `${id} (${name})`).join(', ')}.
          </li>
        </ul>
        <p>
          <code>npm run training:impact -- responses.csv</code> makes a page for each course: what
          changed, how sure that is, and what it does not show. It shows no group of fewer than five
          people. <Link to={list.path}>Back to training</Link>
        </p>
      </section>
    </Page>
  );
}
