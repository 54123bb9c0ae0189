/** A text with the words that went and came: marked by element and sign as well as colour, and said by a screen reader. */
import { Fragment } from 'react';
import { changesToRead } from '../model/wordDiff';
import styles from './Diff.module.css';

export default function Diff({ before, after }: { before: string; after: string }) {
  return (
    <span className={styles.diff}>
      {changesToRead(before, after).map(({ kind, text }, i) => {
        const key = `${i}-${kind}`;
        if (kind === 'gone')
          return (
            <del key={key}>
              <span className="visually-hidden"> [taken out: </span>
              {text}
              <span className="visually-hidden">] </span>
            </del>
          );
        if (kind === 'new')
          return (
            <ins key={key}>
              <span className="visually-hidden"> [put in: </span>
              {text}
              <span className="visually-hidden">] </span>
            </ins>
          );
        return <Fragment key={key}>{text}</Fragment>;
      })}
    </span>
  );
}
