/** When a contact answers, and whether this is such an hour. Only ever shown after a search, so the browser's clock may be asked. */
import { useEffect, useState } from 'react';
import type { Answer } from '../model/documents';
import { usuallyOpen } from '../model/usualHours';
import styles from './results.module.css';

const minute = 60_000;

export default function OpenState({ answer: { hours, hoursText } }: { answer: Extract<Answer, { type: 'contact' }> }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  const open = hours.kind === 'always' ? undefined : usuallyOpen(hours, now);
  return <>{open !== undefined && <b className={open ? styles.open : styles.closedNow}>{open ? 'Usually open at this hour.' : 'Usually closed at this hour.'}</b>} {hoursText}</>;
}
