/** The answer to one worry, answer first: whom to contact now, then what to have ready, consent, and what happens next. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import type { Answer, AnswerPageProps } from '../plugin/finderRoutes';
import Advice from './Advice';
import AnswerChoices from './AnswerChoices';
import styles from './AnswerPage.module.css';
import {
  Consent,
  Elsewhere,
  First,
  HaveReady,
  IfYouDisagree,
  MoreAbout,
  OthersWhoHelp,
  ResponsibleArea,
  WhatHappensNext,
  WhenClosed,
  WhenTold,
} from './AnswerParts';
import AskCard from './AskCard';
import DangerNow from './DangerNow';
import RingNow from './RingNow';

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
  answer: { area, ringing, ask, then },
  ownSector,
}: {
  answer: Answer;
  ownSector: string | undefined;
}) {
  return (
    <>
      {area && (
        <h2>
          <Link to={area.path}>{area.name}</Link>
        </h2>
      )}
      <RingNow ringing={ringing} ownSector={ownSector} />
      <div className={styles.asks}>
        {ask
          .filter(({ sector }) => sector !== ownSector)
          .map((contact, i) => (
            <AskCard key={contact.id} ask={contact} first={i === 0} />
          ))}
        {then.length > 0 && <WhenClosed ask={ask} then={then} />}
      </div>
    </>
  );
}

export default function AnswerPage({
  concern,
  area,
  audience,
  answers,
  haveReady,
  whatHappensNext,
  advice,
  elsewhere,
  also,
  consentFor,
  whenTold,
}: AnswerPageProps) {
  const [{ as: wanted }, choose] = useAddressChoices(['as']);
  const role = audience.options.some(({ id }) => id === wanted) ? wanted : undefined;
  const ownSector = audience.options.find(({ id }) => id === role)?.ownSector;
  const others = also.filter(({ serves }) => !role || serves.includes(role));
  return (
    <Page
      {...wordsOf({ concern, area })}
      lede={concern.summary}
      trail={[
        { title: 'Who to contact', path: '/contacts/' },
        { title: 'Find who to contact', path: '/contacts/find' },
      ]}
    >
      <DangerNow />
      {wanted && !role && (
        <p className="notice">
          The address names a role that is not on this site, so we ignored it.
        </p>
      )}
      <AnswerChoices
        area={area}
        audience={audience}
        chosen={role}
        choose={(id) => choose({ as: id })}
      />
      {answers.map((answer) => (
        <AnswerOfPlace key={answer.area?.id ?? ''} answer={answer} ownSector={ownSector} />
      ))}
      <First concern={concern} />
      {role && <Advice advice={advice} role={role} />}
      <div className={styles.columns} data-printable>
        <WhenTold whenTold={whenTold} />
        {concern.consent && <Consent concern={concern} consentFor={consentFor} role={role} />}
        {haveReady.length > 0 && <HaveReady haveReady={haveReady} />}
        {whatHappensNext.length > 0 && <WhatHappensNext whatHappensNext={whatHappensNext} />}
        {!role && <Advice advice={advice} role={undefined} />}
        <MoreAbout concern={concern} />
        {(area ?? concern.level) && <IfYouDisagree concern={concern} area={area} />}
        {area && <ResponsibleArea area={area} />}
        {elsewhere && <Elsewhere elsewhere={elsewhere} />}
        {others.length > 0 && <OthersWhoHelp others={others} />}
      </div>
      <p className={styles.tools}>
        <PrintButton>Print this answer</PrintButton> <Link to="/contacts/find">Another worry</Link>
      </p>
    </Page>
  );
}
