/** The first letter: its blanks, how it reads, and ways to take it along. Only this is printed once there is one. */
import { useMemo, useState } from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { holesOf } from '../../pathways/model/words';
import { capital } from '../../../shared/capital';
import CopyOutcome from '../../../shared/ui/CopyOutcome';
import { download } from '../../../shared/ui/download';
import PrintButton from '../../../shared/ui/PrintButton';
import { useCopy } from '../../../shared/ui/useCopy';
import type { Letter } from '../model/letter';
import { letterText } from '../model/letter';
import type { DisagreementView } from '../plugin/routes';
import styles from './DisagreePage.module.css';

function Blanks({
  wording,
  given,
  give,
}: {
  wording: string;
  given: Readonly<Record<string, string>>;
  give: (name: string, value: string) => void;
}) {
  const names = [...new Set(holesOf(wording))];
  if (names.length === 0) return null;
  return (
    <fieldset className={styles.blanks}>
      <legend>Fill in what you know. The rest stays as a blank in brackets.</legend>
      {names.map((name) => (
        <label key={name}>
          {capital(name)}
          <input
            type="text"
            autoComplete="off"
            value={given[name] ?? ''}
            onChange={({ target }) => give(name, target.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Outputs({ letter }: { letter: Letter }) {
  const { siteConfig } = useDocusaurusContext();
  const [copied, copy] = useCopy();
  const [said, say] = useState('');
  const word = async () => {
    say('Making the Word file…');
    try {
      const { letterDocx } = await import('./letterDocx');
      download('first-letter.docx', await letterDocx(letter, siteConfig.title));
      say('Downloaded first-letter.docx.');
    } catch {
      say('The Word file could not be made. Copy the letter as text instead.');
    }
  };
  return (
    <div className="no-print">
      <p className={styles.outputs}>
        <button
          type="button"
          className="button"
          onClick={() => copy(letterText(letter), 'the letter')}
        >
          Copy as text
        </button>
        <PrintButton>Print</PrintButton>
        <button type="button" className="button button--quiet" onClick={() => void word()}>
          Download for Word
        </button>
      </p>
      <CopyOutcome {...copied} />
      <p role="status">{said}</p>
    </div>
  );
}

function LetterText({ letter: { title, head, opening, parts, closing } }: { letter: Letter }) {
  return (
    <div className={styles.letter}>
      <h3>{title}</h3>
      {[...head, ...opening].map((words) => (
        <p key={words}>{words}</p>
      ))}
      {parts.map(({ heading, words, list }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          {words.map((one) => (
            <p key={one}>{one}</p>
          ))}
          <ul>
            {list.map(({ text, under }) => (
              <li key={text}>
                {text}
                {under.map((one) => (
                  <span key={one} className={styles.under}>
                    {one}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{closing}</p>
    </div>
  );
}

interface Props {
  pathway: DisagreementView | undefined;
  /** Makes the letter with the blanks as they are filled. */
  make: (given: Readonly<Record<string, string>>) => Letter;
}

export default function LetterSection({ pathway, make }: Props) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const letter = useMemo(() => make(given), [make, given]);
  return (
    <section aria-labelledby="letter">
      <div className="no-print">
        <h2 id="letter">5. The first letter</h2>
        {pathway && (
          <p>
            First: {pathway.first.text}. {pathway.first.detail} The letter then says the same, so
            that both of you have it.{' '}
            {pathway.guidance && <Link to={pathway.guidance}>All stages, with their dates</Link>}
          </p>
        )}
        <Blanks
          wording={pathway?.first.wording ?? ''}
          given={given}
          give={(name, value) => setGiven((all) => ({ ...all, [name]: value }))}
        />
      </div>
      <LetterText letter={letter} />
      <Outputs letter={letter} />
    </section>
  );
}
