/**
 * Asks for the moment at which the times begin. What is typed stays in the two fields: nothing is stored or sent, and it is
 * never put into the address.
 */
import {
  type FormEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type { Calendar } from '../../../shared/calendar/calendar';
import type { WallTime } from '../../../shared/calendar/london';
import { readMoment } from '../model/moment';
import styles from './StartForm.module.css';

interface Props {
  question: string;
  needsTime: boolean;
  calendar: Calendar;
  /** Receives the moment, or nothing when it was cleared or cannot be used. */
  onMoment: (moment: WallTime | undefined) => void;
  /** What the address says; it fills the fields, where it can be corrected. */
  given: { date: string; time: string } | undefined;
  /** The fields are the reader's own from now on. */
  forget: () => void;
  form: Ref<HTMLFormElement> | undefined;
}

export default function StartForm({
  question,
  needsTime,
  calendar,
  onMoment,
  given,
  forget,
  form,
}: Props) {
  const id = useId();
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<{ field: 'date' | 'time'; message: string }>();
  const [filled, setFilled] = useState(false);
  const work = (): 'date' | 'time' | undefined => {
    const reading = readMoment(
      { date: date.current?.value ?? '', time: time.current?.value ?? '', needsTime },
      calendar,
    );
    const wrong = 'message' in reading ? reading : undefined;
    setFault(wrong);
    setFilled(true);
    onMoment('moment' in reading ? reading.moment : undefined);
    return wrong?.field;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    forget();
    const wrong = work();
    if (wrong) (wrong === 'date' ? date : time).current?.focus();
  };
  const fill = useEffectEvent((moment: { date: string; time: string }) => {
    if (date.current) date.current.value = moment.date;
    if (time.current) time.current.value = moment.time;
    work();
  });
  useEffect(() => {
    if (given) fill(given);
  }, [given]);
  const clear = () => {
    setFault(undefined);
    setFilled(false);
    forget();
    onMoment(undefined);
    date.current?.focus();
  };
  const field = (name: 'date' | 'time') => ({
    id: `${id}-${name}`,
    type: name,
    autoComplete: 'off',
    ...(fault?.field === name && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }),
  });
  return (
    <form
      ref={form}
      className={`no-print ${styles.form}`}
      noValidate
      onSubmit={submit}
      onReset={clear}
    >
      <fieldset>
        <legend>{question}</legend>
        {fault && (
          <p id={`${id}-fault`} className={styles.fault} role="alert">
            {fault.message}
          </p>
        )}
        <div className={styles.fields}>
          <p>
            <label htmlFor={`${id}-date`}>Date</label>
            <input ref={date} {...field('date')} />
          </p>
          <p>
            <label htmlFor={`${id}-time`}>{needsTime ? 'Time' : 'Time, if you know it'}</label>
            <input ref={time} {...field('time')} />
          </p>
        </div>
        <p className={styles.buttons}>
          <button type="submit" className="button">
            Work out the dates
          </button>
          {filled && (
            <button type="reset" className="button button--quiet">
              Clear
            </button>
          )}
        </p>
      </fieldset>
      <p className="quiet">
        What you enter stays on this page. It is not stored or sent. Never write about a child here.
      </p>
    </form>
  );
}
