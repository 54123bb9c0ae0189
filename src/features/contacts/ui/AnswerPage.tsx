/** The answer to one worry, answer first: who to contact now, then what to say, what they ask, and what happens next. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import CorrectLink from '../../../shared/ui/CorrectLink';
import Ignored from '../../../shared/ui/Ignored';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import type { Answer, AnswerPageProps } from '../plugin/finderRoutes';
import Advice from './Advice';
import AnswerCard from './AnswerCard';
import { AreaChoice, RoleChoice } from './AnswerChoices';
import styles from './AnswerPage.module.css';
import {
  Consent,
  Elsewhere,
  First,
  HaveReady,
  IfYouDisagree,
  InWriting,
  MoreAbout,
  OthersWhoHelp,
  ResponsibleArea,
  SayFirst,
  WhatHappensNext,
  WhenTold,
} from './AnswerParts';
import { ClaimList } from '../../claims/ui';
import DangerNow from './DangerNow';

/** What the page is called. The place is in its name where it was chosen, and in its description wherever it counts. */
function wordsOf({ concern, area }: Pick<AnswerPageProps, 'concern' | 'area'>) {
  const { name, summary } = concern;
  if (!area) return { title: name, description: `Who to contact: ${summary}` };
  if (!area.chosen) return { title: name, description: `Who to contact: ${summary}` };
  return {
    title: area.assumed ? name : `${name}: ${area.chosen.name}`,
    description: `Who to contact in ${area.chosen.name}: ${summary}`,
  };
}

/** Who takes the worry in one place; the place is said where the page has several. */
function AnswerOfPlace({
  answer,
  ownSector,
  children,
}: {
  answer: Answer;
  ownSector: string | undefined;
  children?: ReactNode;
}) {
  const { area } = answer;
  const card = (
    <AnswerCard answer={answer} ownSector={ownSector}>
      {children}
    </AnswerCard>
  );
  if (!area) return card;
  return (
    <div className={styles.ofPlace}>
      <h2>
        <Link to={area.path}>{area.name}</Link>
      </h2>
      {card}
    </div>
  );
}

/** @param children what comes after the last of them. */
function Answers({
  answers,
  ownSector,
  children,
}: {
  answers: readonly Answer[];
  ownSector: string | undefined;
  children: ReactNode;
}) {
  const list = answers.map((answer, i) => (
    <AnswerOfPlace key={answer.area?.id ?? ''} answer={answer} ownSector={ownSector}>
      {i === answers.length - 1 && children}
    </AnswerOfPlace>
  ));
  return answers.length > 1 ? <div className={styles.places}>{list}</div> : <>{list}</>;
}

export default function AnswerPage({
  concern,
  area,
  audience,
  answers,
  call,
  haveReady,
  whatHappensNext,
  claims,
  after,
  written,
  advice,
  adviceAdopted,
  elsewhere,
  also,
  consentFor,
  whenTold,
}: AnswerPageProps) {
  const [{ as: wanted }, choose] = useAddressChoices(['as']);
  const role = audience.options.some(({ id }) => id === wanted) ? wanted : undefined;
  const ownSector = audience.options.find(({ id }) => id === role)?.ownSector;
  const told = answers.flatMap(({ card }) =>
    card.candidates.filter(({ sector }) => sector !== ownSector).map(({ id }) => id),
  );
  const others = also.filter(({ serves }) => !role || serves.includes(role));
  return (
    <Page
      {...wordsOf({ concern, area })}
      lede={<span className={styles.lede}>{concern.summary}</span>}
      trail={[
        { title: 'Who to contact', path: '/contacts/' },
        { title: 'Find who to contact', path: '/contacts/find' },
      ]}
    >
      {wanted && !role && <Ignored asked={[{ name: 'role', value: wanted }]} />}
      {area && <AreaChoice area={area} chosen={role} />}
      <Answers answers={answers} ownSector={ownSector}>
        <OthersWhoHelp others={others} />
      </Answers>
      <DangerNow />
      <First concern={concern} role={role} />
      <RoleChoice audience={audience} chosen={role} choose={(id) => choose({ as: id })} />
      {role && <Advice advice={advice} adopted={adviceAdopted} role={role} told={told} />}
      <div className={styles.columns} data-printable>
        {call && <SayFirst call={call} concern={concern} role={role} />}
        <HaveReady haveReady={haveReady} />
        {written && <InWriting written={written} />}
        <WhatHappensNext whatHappensNext={whatHappensNext} after={after} />
        <div className={styles.sources}>
          <ClaimList claims={claims} />
        </div>
        {concern.consent && <Consent concern={concern} consentFor={consentFor} role={role} />}
        <WhenTold whenTold={whenTold} />
        {!role && <Advice advice={advice} adopted={adviceAdopted} role={undefined} told={told} />}
        <MoreAbout concern={concern} />
        {(area ?? concern.level) && <IfYouDisagree concern={concern} area={area} />}
        {area && <ResponsibleArea area={area} />}
        {elsewhere && <Elsewhere elsewhere={elsewhere} />}
      </div>
      <p className={styles.tools}>
        <PrintButton>Print this answer</PrintButton> <Link to="/contacts/find">Another worry</Link>
      </p>
      <CorrectLink of={`/contacts/find/${concern.id}`} />
    </Page>
  );
}
