/** Who to ring, beside what was found for somebody’s words: no list of lines takes the place of a person. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import { ContactLines, useArea } from '../../contacts/ui';
import styles from './WorriedLine.module.css';

/** The first of the urgent numbers: danger now, the front door, and who answers when it is shut. */
const shown = 3;

export default function WorriedLine() {
  const { urgent } = usePortalData();
  const wanted = useArea();
  const area = urgent.find((block) => block.area.id === wanted) ?? urgent[0];
  if (!area) return null;
  return (
    <div className={styles.worried} aria-label="Who to ring" role="group">
      <ContactLines
        contacts={area.contacts.slice(0, shown)}
        before={({ when }) => <>{when}: </>}
        inTurn
      />
    </div>
  );
}
