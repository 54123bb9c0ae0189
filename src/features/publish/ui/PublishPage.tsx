/** For those who publish: what is on its way, what is due, what changed last, and what to do when a number is wrong. */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { counted } from '../../../shared/counted';
import Page from '../../../shared/ui/Page';
import {
  describeState,
  hotfix,
  type PublicStatus,
  type Status,
  undoCommand,
} from '../model/status';
import styles from './PublishPage.module.css';

function Unpublished({ unpublished }: Pick<PublicStatus, 'unpublished'>) {
  if (unpublished.length === 0) return <p>Nothing: every page is published.</p>;
  return (
    <>
      <p>
        {counted(unpublished.length, 'page')}. This page is public and does not name them;{' '}
        <code>npm run status</code> does.
      </p>
      <ul>
        {unpublished.map((one, i) => (
          <li key={i}>{describeState(one)}.</li>
        ))}
      </ul>
    </>
  );
}

function Due({ due, today }: Pick<Status, 'due' | 'today'>) {
  if (due.length === 0) return <p>Nothing soon.</p>;
  return (
    <ul>
      {due.map(({ title, path, due: day }) => (
        <li key={`${path} ${title}`}>
          <Link to={path}>{title}</Link>:{' '}
          {day < today ? `was due on ${formatDate(day)}` : `by ${formatDate(day)}`}
        </li>
      ))}
    </ul>
  );
}

function Changes({ latest }: Pick<Status, 'latest'>) {
  if (!latest)
    return <p>This site was built from files without their history, so we cannot list them.</p>;
  return (
    <>
      <p>
        Each is taken back with the Undo next to it on the first page of <code>npm run edit</code>,
        or with its command. Either makes a new change that does the opposite, to send like any
        other. Nothing is lost.
      </p>
      <ol reversed className={styles.changes}>
        {latest.changes.map((one) => (
          <li key={one.hash}>
            {one.what} ({formatDate(one.on)}, {counted(one.files, 'file')})
            <br />
            <code>{undoCommand(one)}</code>
          </li>
        ))}
      </ol>
    </>
  );
}

export default function PublishPage({
  today,
  unpublished,
  due,
  overdue,
  warnings,
  latest,
}: PublicStatus) {
  return (
    <Page
      title="For publishers"
      description="What is on its way, what is due, what changed last, and what to do when a number is wrong."
      lede={`This site was built on ${formatDate(today)}${latest ? `, from change ${latest.head}` : ''}.`}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h2 id="wrong-number">A number is wrong right now</h2>
      <ol>
        {hotfix.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 id="unpublished">Not published yet</h2>
      <Unpublished unpublished={unpublished} />
      <h2 id="due">Due for review</h2>
      <Due due={due} today={today} />
      <p>
        <code>npm run review</code> says who looks after each, and writes to them.{' '}
        <Link to="/freshness">Everything, and when each is due</Link>.
      </p>
      {overdue.length > 0 && (
        <>
          <h2 id="overdue">Overdue in the quality assurance calendar</h2>
          <Due due={overdue} today={today} />
        </>
      )}
      <h2 id="check">What the check says</h2>
      <p>
        {warnings.length === 0
          ? 'No problems, and nothing to remark on.'
          : `No problems, and ${counted(warnings.length, 'remark')}:`}
      </p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <h2 id="changes">The last changes</h2>
      <Changes latest={latest} />
    </Page>
  );
}
