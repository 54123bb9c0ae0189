/** Shown in every open panel and above every list, whatever was typed, so that nobody depends on danger being recognised. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import { EmergencyNumber } from '../../contacts/ui';
import styles from './results.module.css';

export default function DangerLine() {
  return usePortalData().emergencyNumber ? (
    <p className={styles.danger}>
      Danger now? Ring <EmergencyNumber />
    </p>
  ) : null;
}
