/** What practice is, and every case; scripts narrow the list and tell which ones this device has answered. */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import Ignored from '../../../shared/ui/Ignored';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { ageName } from '../../../shared/ages';
import { casePath, paperPath, teamPath } from '../model/addresses';
import { exampleAmong } from '../model/example';
import { type CaseKey, caseKeys, readCaseFilter, showCases } from '../model/filter';
import type { PracticePageProps } from '../plugin/routes';
import { useAnswers } from './answerStore';
import CaseFilters from './CaseFilters';
import ExampleCase from './ExampleCase';
import MyAnswers from './MyAnswers';
import styles from './PracticePage.module.css';

const nothing = Object.fromEntries(caseKeys.map((key) => [key, ''])) as Record<CaseKey, string>;

const countCases = (count: number): string => counted(count, 'case');

export default function PracticePage(props: PracticePageProps) {
  const { cases, examples } = props;
  const [choices, choose] = useAddressChoices(caseKeys);
  const { filter, unknown } = readCaseFilter(choices, props);
  const { answers } = useAnswers();
  const shown = showCases(cases, filter);
  const [first] = shown.filter(({ id }) => !answers.some((one) => one.case === id));
  return (
    <Page
      title="Practise the levels"
      description="Short made-up cases: choose a level and the lines that decide it, then read the reasons."
      lede="Short made-up cases. Choose a level and the lines that decide it, then read the reasons and what would change them."
      notice={<ExampleCase said={examples ? exampleAmong([{ panel: { adopted: null } }]) : ''} />}
    >
      <p>
        Two good practitioners often choose two different levels. The aim is not a mark: it is to
        find out which words of the document you read in different ways, before it matters.
      </p>
      <p className={`${styles.ways} no-print`}>
        {first && (
          <Link className="button" to={casePath(first.id)}>
            Start by yourself
          </Link>
        )}
        <Link className="button button--quiet" to={teamPath}>
          Start as a team
        </Link>
        <Link className="button button--quiet" to={paperPath}>
          All cases on paper
        </Link>
      </p>
      <h2>The cases</h2>
      <CaseFilters
        {...props}
        filter={filter}
        choose={choose}
        clear={Object.keys(filter).length > 0 ? () => choose(nothing) : undefined}
      />
      <Ignored asked={unknown} place="this list" />
      <p role="status" className="quiet">
        {countCases(shown.length)}
      </p>
      <ul className={styles.list}>
        {shown.map(({ id, title, setting, age, border }) => {
          const own = answers.find((one) => one.case === id);
          return (
            <li key={id}>
              <Link to={casePath(id)}>{title}</Link>{' '}
              <span className="quiet">
                {setting.name}, {ageName(age)}
                {border && `, ${border.replace('-', ' or ')}?`}
                {own && ` (you said ${own.level})`}
              </span>
            </li>
          );
        })}
      </ul>
      <MyAnswers answers={answers} settings={props.settings} examples={examples} />
    </Page>
  );
}
