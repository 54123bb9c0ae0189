/** Stands in every open panel and above every list, whatever was typed: nothing rests on danger being recognised. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import styles from './results.module.css';

export default function DangerLine() {
  const number = usePortalData().emergencyNumber;
  return number ? (
    <p className={styles.danger}>
      Danger now? Ring{' '}
      <a className="phone" href={`tel:${number}`}>
        {number}
      </a>
    </p>
  ) : null;
}
