/** Two audits question by question: how much of what kind was found, and what agencies asked twice said each time. */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { joinWords } from '../../../shared/lists';
import Page from '../../../shared/ui/Page';
import { comparePath } from '../model/addresses';
import type { ComparePageProps } from '../plugin/compareRoutes';
import ComparedQuestion from './ComparedQuestion';

type Compared = ComparePageProps['questions'][number];

const Names = ({ before, list }: { before: string; list: ComparePageProps['both'] }) =>
  list.length > 0 && (
    <li>
      {before}: {joinWords(list.map(({ name }) => name))}
    </li>
  );

/** A question that one of the audits does not ask. */
const askedOnce = ({ earlier, later }: Compared): boolean => !earlier || !later;

export default function ComparePage(props: ComparePageProps) {
  const { earlier, later, both, earlierOnly, laterOnly, questions } = props;
  const path = comparePath(earlier.id, later.id);
  const files = useBaseUrl(`/open-data${path}`);
  const twice = questions.filter((one) => !askedOnce(one));
  return (
    <Page
      wide
      title={`${later.name}, compared with ${earlier.name}`}
      description={`The ${later.name} and the ${earlier.name} question by question.`}
      lede={`${twice.length} of ${counted(questions.length, 'question')} ${twice.length === 1 ? 'was' : 'were'} asked in both.`}
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: later.name, path: `/audits/${later.id}/` },
      ]}
    >
      <h2 id="agencies">Who was asked</h2>
      <ul>
        <Names before="In both" list={both} />
        <Names before={`Only in the ${later.name}`} list={laterOnly} />
        <Names before={`Only in the ${earlier.name}`} list={earlierOnly} />
      </ul>
      <p>
        A count can change because other agencies were asked, or because more was written down. Read
        what was said before you call it better or worse.
      </p>
      <h2 id="questions">Asked in both</h2>
      {twice.map((question) => (
        <ComparedQuestion key={question.id} question={question} earlier={earlier} later={later} />
      ))}
      {twice.length === 0 && <p>No question has the same id in both audits.</p>}
      {[later, earlier].map((audit) => {
        const side = audit === later ? 'later' : 'earlier';
        const own = questions.filter((one) => askedOnce(one) && one[side]);
        return (
          own.length > 0 && (
            <section key={audit.id}>
              <h2 id={`only-${audit.id}`}>Asked only in the {audit.name}</h2>
              <ul>
                {own.map(({ id, text, ...question }) => (
                  <li key={id} id={id}>
                    <Link to={`/audits/${audit.id}/questions/${question[side]?.number}`}>
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p>
        What each agency said to each question, then and now: <a href={`${files}.csv`}>CSV</a>,{' '}
        <a href={`${files}.json`}>JSON</a>
      </p>
    </Page>
  );
}
