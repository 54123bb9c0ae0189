/** The same on paper: a sheet to fill in by two people, for those without scripts or a screen. */
import Blank from '../../../shared/ui/Blank';
import PrintButton from '../../../shared/ui/PrintButton';
import { marks, markWords } from '../model/reading';
import styles from './DisagreePage.module.css';

/** Enough for one talk, and for a page each. */
const rows = 6;

/** @param other whether there is a letter, which is printed instead. */
export default function PaperSheet({ other }: { other: boolean }) {
  return (
    <section aria-labelledby="paper" className={other ? 'no-print' : undefined}>
      <h2 id="paper">On paper</h2>
      <p>
        Marking on the screen needs scripts. Without them, or without a screen, print this page
        twice, one sheet for each of you. It has room for {rows} lines. Write the same lines on
        both, in the exact words, with their version. Mark alone, then lay the sheets side by side.
        Talk about each line where the marks differ.
      </p>
      {!other && (
        <p>
          <PrintButton>Print the blank sheet</PrintButton>
        </p>
      )}
      <div className={styles.paper}>
        <table className={styles.sheet}>
          <caption>
            Version of the document: <Blank /> Day: <Blank />
          </caption>
          <thead>
            <tr>
              <th scope="col">The line, in its exact words</th>
              {marks.map((one) => (
                <th key={one} scope="col">
                  {markWords[one]}
                </th>
              ))}
              <th scope="col">Why: facts and days, no names</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, i) => (
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                {marks.map((one) => (
                  <td key={one} />
                ))}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          The level that I think fits: <Blank size="number" /> We agreed on: <Blank />
        </p>
      </div>
    </section>
  );
}
