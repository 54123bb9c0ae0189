/** An extract with the matched words marked. Text only: whatever a page holds is shown and never run. */
import type { Extract } from '../model/extract';

export default function Marked({ extract: { text, marks } }: { extract: Extract }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], i) => (
        <span key={start}>
          {text.slice(ends[i], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
