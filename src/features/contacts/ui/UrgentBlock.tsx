/**
 * The numbers for a worry that cannot wait: same place, same order, on every page (WCAG 2.2, 3.2.6 Consistent help). The
 * page is made for the area served; who chose another area on this device sees that area's. In the browser those who are
 * closed come after those who are not. The page's small script does both before the framework is there.
 */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type UrgentList, urgentPiece } from '../model/live/urgent';
import Live from './Live';
import styles from './UrgentBlock.module.css';
import { chooseArea, useArea } from './useArea';

export default function UrgentBlock({ areas }: { areas: readonly UrgentList[] }) {
  const wanted = useArea();
  const base = useBaseUrl('/');
  const shown = areas.find(({ area }) => area.id === wanted) ?? areas[0];
  if (!shown) return null;
  return (
    <section id="urgent" className={styles.block} aria-labelledby="urgent-title">
      <div className={styles.head}>
        <h2 id="urgent-title">If you are worried about a child now</h2>
        {areas.length > 1 && (
          <label className={`${styles.area} needs-scripts`}>
            Numbers for
            <select
              value={shown.area.id}
              autoComplete="off"
              onChange={(event) => chooseArea(event.target.value)}
            >
              {areas.map(({ area: { id, name } }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Live as="ul" piece={(moment) => urgentPiece(shown.contacts, base, moment)} />
    </section>
  );
}
