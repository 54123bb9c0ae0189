/** What came of a save or a check, beside its buttons. */
import type { Saved } from '../api';

export interface Outcome {
  saved?: Saved;
  /** Why nothing was saved, in words. */
  refused?: string;
  busy?: string;
}

const headline = (count: number): string =>
  count === 1 ? 'There is a problem.' : `There are ${count} problems.`;

/** What is worth a look, and stops nothing. */
const Remarks = ({ remarks }: Pick<Saved, 'remarks'>) =>
  remarks.length === 0 ? null : (
    <>
      <p>Look at this as well; it stops nothing:</p>
      <ul>
        {remarks.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );

/** What came of a save or a check. */
function SavedNote({ saved: { here, elsewhere, remarks, written, diff } }: { saved: Saved }) {
  const count = here.length + elsewhere.length;
  if (written)
    return (
      <>
        <p>Saved. These lines changed; nobody sees them before you send them for review.</p>
        <Remarks remarks={remarks} />
        <pre>{diff || 'No line changed.'}</pre>
      </>
    );
  if (count === 0)
    return (
      <>
        <p>The check finds no problem.</p>
        <Remarks remarks={remarks} />
      </>
    );
  return (
    <>
      <p className="problem">{headline(count)} Nothing was written.</p>
      {elsewhere.map((line) => (
        <p key={line} className="problem">
          {line}
        </p>
      ))}
    </>
  );
}

export const Told = ({ busy, refused, saved }: Outcome) => (
  <div role="status" className="told">
    {busy && <p>{busy}</p>}
    {refused && <p className="problem">{refused}</p>}
    {saved && <SavedNote saved={saved} />}
  </div>
);
