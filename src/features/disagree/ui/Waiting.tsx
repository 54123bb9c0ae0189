/** Something came that is of another version: why it cannot be compared, and what to do. */
import { versionWords } from '../../level-of-need/model/evidence';
import type { Reading } from '../model/reading';
import styles from './DisagreePage.module.css';
import { forgetWaiting, openWaitingReading } from './readingStore';

export default function Waiting({ waiting, own }: { waiting: Reading; own: Reading }) {
  return (
    <div className={`${styles.over} no-print`}>
      <p>
        What came is of {versionWords(waiting.version)}, and your marks are of{' '}
        {versionWords(own.version)}. The same line may have other words there, so the two cannot be
        compared. Agree on one version first: one of you opens the list of the other, and marks it
        again.
      </p>
      <p className={styles.outputs}>
        <button type="button" className="button button--quiet" onClick={openWaitingReading}>
          Delete my marks and open what came
        </button>
        <button type="button" className="button button--quiet" onClick={forgetWaiting}>
          Keep my marks and delete what came
        </button>
      </p>
    </div>
  );
}
