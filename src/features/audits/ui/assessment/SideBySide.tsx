/** The assessments this device keeps, side by side: what each judged. */
import { judgementWords } from '../../model/judgements';
import { type AskedPart, sideBySide } from '../../model/assessment/asked';
import type { Draft } from '../../model/assessment/draft';
import styles from './Assessment.module.css';
import { draftNames } from './Shelf';

interface Props {
  drafts: readonly Draft[];
  parts: readonly AskedPart[];
  nameOf: (agency: string) => string;
}

export default function SideBySide({ drafts, parts, nameOf }: Props) {
  if (drafts.length < 2) return null;
  const rows = sideBySide(drafts, parts);
  const differ = rows.filter((row) => row.differ).length;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">Side by side</h2>
      <p>
        {differ === 0
          ? 'No judgement differs.'
          : `${differ} of ${rows.length} are judged differently.`}
      </p>
      <div className="table-scroll" role="region" aria-labelledby="beside" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Asked</th>
              {draftNames(drafts, nameOf).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, judgements, differ: differs }) => (
              <tr key={item.key}>
                <th scope="row">
                  <a href={`#${item.key}`}>{item.name}</a>
                  {differs && <span className={styles.differ}> differs</span>}
                </th>
                {judgements.map((one, i) => (
                  <td key={drafts[i]?.id}>
                    {one === '' ? 'Not judged' : judgementWords[one].name}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
