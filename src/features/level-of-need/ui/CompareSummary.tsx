/** One sentence for each kind of change, which an update can quote. */
import CopyOutcome from '../../../shared/ui/CopyOutcome';
import { useCopy } from '../../../shared/ui/useCopy';
import { beginWithNotice } from '../model/adoption';
import { type Comparison, summarise } from '../model/compare';
import { type SectionChange, summariseSections } from '../model/sections';
import { summariseWording, type WordingChange } from '../model/wording';

export default function CompareSummary({
  comparison,
  wording,
  sections,
  names: [from, to],
  notice,
}: {
  comparison: Comparison;
  wording: readonly WordingChange[];
  sections: readonly SectionChange[];
  names: readonly [string, string];
  /** Comes before the sentences when they are copied; empty between adopted versions. */
  notice: string;
}) {
  const [copied, copy] = useCopy();
  const sentences = [
    ...summariseWording(wording),
    ...summariseSections(sections),
    ...summarise(comparison),
  ];
  const words = beginWithNotice(notice, [`From ${from} to ${to}:`, ...sentences].join(' '));
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">In short</h2>
      <div role="status">
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <p className="needs-scripts no-print">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => copy(words, 'the sentences')}
        >
          Copy these sentences
        </button>
      </p>
      <CopyOutcome {...copied} />
    </section>
  );
}
