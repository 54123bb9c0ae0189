/** One sentence for each kind of change, which an update can quote. */
import useIsBrowser from '@docusaurus/useIsBrowser';
import CopyOutcome from '../../../shared/ui/CopyOutcome';
import { useCopy } from '../../../shared/ui/useCopy';
import { type Comparison, summarise } from '../model/compare';

export default function CompareSummary({
  comparison,
  names: [from, to],
}: {
  comparison: Comparison;
  names: readonly [string, string];
}) {
  const ready = useIsBrowser();
  const [copied, copy] = useCopy();
  const sentences = summarise(comparison);
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
      {ready && (
        <>
          <p>
            <button
              type="button"
              className="button button--quiet"
              onClick={() =>
                copy([`From ${from} to ${to}:`, ...sentences].join(' '), 'the sentences')
              }
            >
              Copy these sentences
            </button>
          </p>
          <CopyOutcome {...copied} />
        </>
      )}
    </section>
  );
}
