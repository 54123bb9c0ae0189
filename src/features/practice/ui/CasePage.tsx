/** One case: what was seen, your answer, then the panel's with its reasons. Whole without scripts. */
import { useState } from 'react';
import Link from '@docusaurus/Link';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import Page from '../../../shared/ui/Page';
import { ContactLines } from '../../contacts/ui';
import { ExampleNotice } from '../../level-of-need/ui';
import { practicePath, casePath } from '../model/addresses';
import { answerName, exampleOf } from '../model/example';
import { promptsFor } from './prompts';
import type { CasePageProps } from '../plugin/routes';
import AnswerForm from './AnswerForm';
import { keepAnswer, useAnswers } from './answerStore';
import styles from './CasePage.module.css';
import ExampleCase from './ExampleCase';
import LinesBeside from './LinesBeside';
import PanelAnswer from './PanelAnswer';
import YourAnswer from './YourAnswer';

/** The answer being given, and the one this device has. */
function useAnswering({ id, version }: CasePageProps['practice']) {
  const { answers, trouble } = useAnswers();
  const date = useLondonDay() ?? '';
  const kept = answers.find((one) => one.case === id);
  const [level, chooseLevel] = useState<number>();
  const [lines, setLines] = useState<readonly string[]>([]);
  return {
    kept,
    trouble,
    level: kept?.level ?? level,
    lines: kept?.lines ?? lines,
    chooseLevel,
    toggleLine: (line: string) =>
      setLines((all) =>
        all.includes(line) ? all.filter((other) => other !== line) : [...all, line],
      ),
    /** The first look at the panel's answer ends the choice. */
    settle: () => {
      if (level === undefined || kept) return;
      keepAnswer({
        case: id,
        version: version.id,
        level,
        lines: [...lines],
        rater: '',
        setting: '',
        date,
      });
    },
    again: () => {
      chooseLevel(undefined);
      setLines([]);
    },
  };
}

function RealChild({ next, contacts }: CasePageProps['real']) {
  return (
    <section aria-labelledby="real-child">
      <h3 id="real-child">With a real child at this level</h3>
      <p>{next}</p>
      {contacts.length > 0 && <ContactLines contacts={contacts} inTurn />}
    </section>
  );
}

export default function CasePage({ practice, real, previous, next }: CasePageProps) {
  const { title, text, setting, levels, lines, version } = practice;
  const answering = useAnswering(practice);
  return (
    <Page
      wide
      title={title}
      description="A made-up case to practise the levels with."
      kicker={`Made-up case, ${setting.name.toLowerCase()}`}
      trail={[{ title: 'Practise the levels', path: practicePath }]}
      notice={<ExampleCase said={exampleOf(practice)} />}
    >
      <p className={styles.case}>{text}</p>
      <h2 className="no-print">Your answer</h2>
      <AnswerForm
        id={practice.id}
        levels={levels}
        lines={lines}
        level={answering.level}
        chosen={answering.lines}
        locked={answering.kept !== undefined}
        chooseLevel={answering.chooseLevel}
        toggleLine={answering.toggleLine}
      />
      {answering.trouble && (
        <p className="notice">
          This device will not let the site save your answer. It will be lost when you close the
          page.
        </p>
      )}
      <details
        className={styles.answer}
        onToggle={(event) => {
          if (event.currentTarget.open) answering.settle();
        }}
      >
        <summary>{answerName(practice)}</summary>
        {answering.kept && (
          <YourAnswer answer={answering.kept} practice={practice} again={answering.again} />
        )}
        <PanelAnswer {...practice} />
        <h3>How the lines differ</h3>
        <ExampleNotice of={version} />
        <LinesBeside {...practice} />
        <h3>To talk about</h3>
        <ul>
          {promptsFor(practice).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <RealChild {...real} />
      </details>
      <nav aria-label="Other cases" className={`${styles.pager} no-print`}>
        {previous && <Link to={casePath(previous.id)}>Previous: {previous.title}</Link>}
        {next && <Link to={casePath(next.id)}>Next: {next.title}</Link>}
      </nav>
    </Page>
  );
}
