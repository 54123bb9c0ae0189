/**
 * Whether a contact answers now. Shows nothing until the browser has taken over; the usual hours are next to it in the page
 * itself, so that they are there at any hour, with scripts off and with a wrong clock.
 */
import { useNow } from '../../../shared/ui/useNow';
import { type OpenState, openState } from '../model/openState';
import { describeOpenState } from '../model/openWords';
import type { Hours } from '../model/schema';
import styles from './OpenNow.module.css';
import { useCalendar } from './useCalendar';

const tones: Record<OpenState['kind'], string | undefined> = {
  open: styles.open,
  always: styles.open,
  closed: styles.closed,
  unknown: styles.unsure,
  clock: styles.unsure,
};

interface Props {
  hours: Hours;
  /** Says a change aloud, politely; for the one contact a page is about, not for each of a list. */
  announce?: boolean;
}

export default function OpenNow({ hours, announce = false }: Props) {
  const now = useNow();
  const calendar = useCalendar();
  const state = now === undefined ? undefined : openState(hours, now, calendar);
  const words = state && now !== undefined ? describeOpenState(state, now) : undefined;
  const tone = state && tones[state.kind];
  return (
    <span className={styles.state} data-clock="" {...(announce && { role: 'status' })}>
      {words && <b className={tone}>{words}</b>}
    </span>
  );
}
