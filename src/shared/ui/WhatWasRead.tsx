/** What became of a file that somebody opened: in a sentence, each problem with its place, and what could not be taken in. */
import type { Problem } from '../problems';
import type { LeftOver } from '../yaml/prune';

export interface Told {
  words: string;
  problems: readonly Problem[];
  left: readonly LeftOver[];
}

export const nothingTold: Told = { words: '', problems: [], left: [] };

const problemWords = ({ line, field, message, fix }: Problem): string =>
  `Line ${line}${field && `, ${field}`}: ${message}. To put it right: ${fix}.`;

export default function WhatWasRead({ told }: { told: Told }) {
  return (
    <div role="status">
      {told.words && <p>{told.words}</p>}
      {told.problems.length > 0 && (
        <ul>
          {told.problems.map((problem, i) => (
            <li key={i}>{problemWords(problem)}</li>
          ))}
        </ul>
      )}
      {told.left.length > 0 && (
        <>
          <p>This has no place in the form. Copy what you need; your file is as it was:</p>
          <ul>
            {told.left.map(({ field, text }, i) => (
              <li key={i}>
                {field}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
