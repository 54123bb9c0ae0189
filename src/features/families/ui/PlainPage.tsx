/** One plain page: one idea a line, each with its picture, in large type. In English or in another language. */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { DangerNow } from '../../contacts/ui/answer';
import { Reach } from '../../contacts/ui';
import { ExampleNotice } from '../../level-of-need/ui';
import type { LanguageView, LineView, PlainView } from '../plugin/props';
import OtherLanguages from './OtherLanguages';
import styles from './PlainPage.module.css';

const size = 120;

function Line({ line: { text, picture, contact } }: { line: LineView }) {
  const source = useBaseUrl(picture.file);
  return (
    <li className={styles.line}>
      <img src={source} alt={picture.shows} width={size} height={size} />
      <div>
        <p className={styles.words}>{text}</p>
        {contact && (
          <div className={styles.reach} lang="en" dir="ltr">
            <p>
              <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
            </p>
            <Reach contact={contact} small />
          </div>
        )}
      </div>
    </li>
  );
}

/** What a reader must know first: example text, and a translation that nobody has read yet. */
function Notices({ view: { adopted, version, language } }: { view: PlainView }) {
  return (
    <>
      <div lang="en" dir="ltr">
        <ExampleNotice of={[{ adopted }, ...(version ? [version] : [])]} />
      </div>
      {language && !language.readBy && <NotRead language={language} />}
      {language?.partOnly && (
        <p className="notice" role="note">
          {language.words.partOnly}
        </p>
      )}
    </>
  );
}

const NotRead = ({ language: { words, english } }: { language: LanguageView }) => (
  <div className="notice" role="note">
    <p>{words.notRead}</p>
    <p lang="en" dir="ltr">
      An example: no speaker of {english} has read this translation yet.
    </p>
  </div>
);

function Foot({ view: { adopted, language, review, sources } }: { view: PlainView }) {
  return (
    <div lang="en" dir="ltr">
      <details className={`no-print ${styles.sources}`}>
        <summary>For staff: the pages these words come from</summary>
        <ul>
          {sources.map(({ title, path }) => (
            <li key={path}>
              <Link to={path}>{title}</Link>
            </li>
          ))}
        </ul>
      </details>
      <p className="quiet">
        {adopted
          ? `Signed by ${adopted.by} on ${formatDate(adopted.on)}. `
          : 'Written for this site as an example, until the partnership signs it. '}
        {language?.readBy &&
          `Translation read by ${language.readBy.by} on ${formatDate(language.readBy.on)}. `}
        Reviewed on {formatDate(review.reviewed)}. Next review due by {formatDate(review.due)}. Kept
        by the <Link to={review.owner.path}>{review.owner.title}</Link>.
      </p>
    </div>
  );
}

export default function PlainPage({ view }: { view: PlainView }) {
  const { title, summary, sections, others, language } = view;
  const isPictured = sections.some(({ lines }) => lines.some(({ contact }) => contact));
  return (
    <Page
      title={title}
      description={summary}
      lede={summary}
      trail={[{ title: 'For families and children', path: '/families/' }]}
      notice={<Notices view={view} />}
      {...(language && { language })}
    >
      {language && !language.readBy && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <OtherLanguages links={others} />
      {language?.words.danger ? (
        <DangerNow words={language.words.danger} />
      ) : (
        <div lang="en" dir="ltr">
          <DangerNow />
        </div>
      )}
      <div data-printable>
        {sections.map(({ id, title: heading, lines }) => (
          <section key={id} className={styles.section}>
            <Anchored as="h2" id={id}>
              {heading}
            </Anchored>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {language && isPictured && <p>{language.words.numbers}</p>}
      <p>
        <PrintButton>{language?.words.print ?? 'Print this page'}</PrintButton>
      </p>
      <Foot view={view} />
    </Page>
  );
}
