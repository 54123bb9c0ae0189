/** Questions about a course: before it, straight after it, three months later. Answers stay on this device. */
import { useState } from 'react';
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { sheetsPath } from '../model/addresses';
import { type Moment, momentNames, moments } from '../model/answers';
import { exampleQuestions } from '../model/example';
import { sheetOf } from '../model/kept';
import type { QuestionsPageProps } from '../plugin/questionRoutes';
import MySheets from './MySheets';
import OwnChange from './OwnChange';
import { keepSheet, useSheets } from './sheetStore';
import StatementFields from './StatementFields';
import styles from './Questions.module.css';

const keys = ['course', 'when'] as const;

interface ChosenProps extends Pick<QuestionsPageProps, 'courses'> {
  course: string;
  when: Moment;
  choose: (change: { course?: string; when?: string }) => void;
}

function Chosen({ courses, course, when, choose }: ChosenProps) {
  return (
    <div className={styles.choices}>
      <label>
        Course
        <select
          name="course"
          value={course}
          onChange={(event) => choose({ course: event.target.value })}
        >
          {courses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        When you answer
        <select name="when" value={when} onChange={(event) => choose({ when: event.target.value })}>
          {moments.map((one) => (
            <option key={one} value={one}>
              {momentNames[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What was chosen of one sheet and not yet kept. */
interface Draft {
  of: string;
  values: Record<string, number>;
}

export default function QuestionsPage(props: QuestionsPageProps) {
  const { courses, statements, scales, example, list } = props;
  const [chosen, choose, ready] = useAddressChoices(keys);
  const today = useLondonDay();
  const kept = useSheets();
  const course = courses.find(({ id }) => id === chosen.course) ?? courses[0];
  const when = moments.find((one) => one === chosen.when) ?? 'before';
  const of = `${course?.id} ${when}`;
  const [draft, setDraft] = useState<Draft>({ of, values: {} });
  const [said, say] = useState('');
  if (!course) return null;
  const own = sheetOf(kept, course.id, when);
  const values = draft.of === of ? { ...own?.values, ...draft.values } : (own?.values ?? {});
  const keep = () => {
    if (Object.keys(values).length === 0) {
      say('Choose a step for one statement at least.');
      return;
    }
    keepSheet({ course: course.id, when, date: today ?? '', values });
    say(`Kept on this device: ${course.name}, ${momentNames[when].toLowerCase()}.`);
  };
  return (
    <Page
      interactive
      title="Questions before and after a course"
      description="How sure you are, and what you do: before a course, straight after it, and three months later."
      lede="Answer before a course, straight after it, and three months later. You see what changed, and nothing leaves this device."
      trail={[list]}
      notice={example && <p className="notice">{exampleQuestions(example)}</p>}
    >
      <p>
        {!ready && 'This page keeps your answers when scripts are on. If they are off, use paper. '}
        <Link to={sheetsPath}>The same questions on paper</Link>
      </p>
      <form
        method="get"
        className="no-print"
        aria-label="Questions about a course"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Chosen
          courses={courses}
          course={course.id}
          when={when}
          choose={(change) => {
            say('');
            choose(change);
          }}
        />
        <StatementFields
          statements={statements}
          scales={scales}
          when={when}
          values={values}
          choose={(id, step) => {
            say('');
            setDraft({ of, values: { ...(draft.of === of && draft.values), [id]: step } });
          }}
        />
        <p className="needs-scripts">
          <button type="submit" className="button">
            Keep on this device
          </button>
        </p>
        <p role="status">{said}</p>
      </form>
      <OwnChange kept={kept} course={course} statements={statements} />
      <MySheets {...props} kept={kept} />
    </Page>
  );
}
