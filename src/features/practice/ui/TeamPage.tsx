/** Practice as a team: choose cases, count hands or collect answers from telephones, talk. Nothing is sent. */
import { useEffect, useState } from 'react';
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useHashText } from '../../../shared/ui/useHashText';
import { paperPath, practicePath } from '../model/addresses';
import { readCode } from '../model/code';
import { exampleAmong } from '../model/example';
import type { TeamPageProps } from '../plugin/teamRoute';
import ExampleCase from './ExampleCase';
import { casesNamed } from './team';
import TeamAnswer from './TeamAnswer';
import TeamCollect from './TeamCollect';
import TeamSetup from './TeamSetup';
import TeamStage from './TeamStage';
import { addAnswers, useTeam } from './teamStore';

const keys = ['cases', 'as'] as const;

type Cases = TeamPageProps['cases'];

/** What of a code is about cases of this site. */
const answersIn = (code: string, cases: Cases) =>
  readCode(code)?.filter((one) => cases.some(({ id }) => id === one.case));

const handedOver = (code: string, cases: Cases): string => {
  const answers = answersIn(code, cases);
  if (!answers?.length)
    return 'This address carries no whole answer. Show the code and scan it once more.';
  const many = answers.length === 1 ? 'the answer' : `${answers.length} answers`;
  return `Added ${many} of ${answers[0]?.rater}.`;
};

/** What came with the address a telephone showed: it is kept, and the address is empty again. */
function useHandedOver(cases: Cases): string {
  const [code, setCode] = useHashText('answers');
  const [last, setLast] = useState('');
  if (code !== '' && code !== last) setLast(code);
  useEffect(() => {
    if (code === '') return;
    addAnswers(answersIn(code, cases) ?? []);
    setCode('');
  }, [code, setCode, cases]);
  return last && handedOver(last, cases);
}

function HowTo() {
  return (
    <ol>
      <li>Choose a few cases. Three are enough for half an hour.</li>
      <li>
        Show or read out one case. Everybody chooses a level alone, before anybody speaks: with
        raised fingers, or each on a telephone.
      </li>
      <li>Count. Let the lowest and the highest say first what decided it for them.</li>
      <li>Then open the answer, and talk about which words you read in different ways.</li>
    </ol>
  );
}

export default function TeamPage(props: TeamPageProps) {
  const [choices, choose] = useAddressChoices(keys);
  const told = useHandedOver(props.cases);
  const { answers, trouble } = useTeam();
  const chosen = casesNamed(choices.cases, props.cases);
  const asPerson = choices.as === 'answer' && chosen.length > 0;
  return (
    <Page
      interactive
      wide
      title="Practise as a team"
      description="Made-up cases for a team: count hands or collect answers, see how they are spread, and talk about the borders between levels."
      trail={[{ title: 'Practise the levels', path: practicePath }]}
      notice={
        <ExampleCase said={props.examples ? exampleAmong([{ panel: { adopted: null } }]) : ''} />
      }
    >
      <p role="status">{told}</p>
      {trouble && (
        <p className="notice">
          This device will not let the site save the answers. They will be lost when you close the
          page, so save them as CSV first.
        </p>
      )}
      {asPerson ? (
        <TeamAnswer {...props} chosen={chosen} />
      ) : (
        <>
          {chosen.length === 0 && <HowTo />}
          <p className="no-print">
            Without a screen: <Link to={paperPath}>all cases on paper</Link>.
          </p>
          {chosen.length === 0 ? (
            <TeamSetup {...props} begin={(ids) => choose({ cases: ids.join(',') })} />
          ) : (
            <TeamStage
              key={choices.cases}
              {...props}
              chosen={chosen}
              answers={answers}
              leave={() => choose({ cases: '' })}
            />
          )}
          <TeamCollect {...props} chosen={chosen} answers={answers} />
        </>
      )}
    </Page>
  );
}
