/**
 * The words box of the browser for other pages: what is typed goes after the `#` of its address, where no server sees it.
 * The field has no name, so that not even a form sent without scripts would carry it; the button then opens the browser.
 */
import { useId } from 'react';
import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useKeptWords } from '../../search/ui';
import { browsePath, linesNear } from '../model/browsePath';
import { middlePair } from '../model/view';
import styles from './WordsBox.module.css';

/** @param levels of the version in force, lowest first. */
export default function WordsBox({ levels }: { levels: readonly { number: number }[] }) {
  const [text, setText, keep] = useKeptWords('level-of-need');
  const history = useHistory();
  const { withBaseUrl: base } = useBaseUrlUtils();
  const browser = base(browsePath);
  const field = useId();
  return (
    <form
      className={styles.form}
      action={browser}
      data-results={browser}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
        history.push(base(linesNear(text.trim())));
      }}
    >
      <label className={styles.label} htmlFor={field}>
        Is it a {middlePair(levels).join(' or a ')}?
        <span className="needs-scripts"> Say what you have seen</span>
      </label>
      <input
        id={field}
        className={`${styles.words} needs-scripts`}
        type="search"
        dir="auto"
        value={text}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={300}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" className="button">
        Compare the levels
      </button>
    </form>
  );
}
