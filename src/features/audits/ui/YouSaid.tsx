/** You said, we did: each recommendation with what is complete, and no more than its evidence shows. */
import { formatDate } from '../../../shared/calendar/dates';
import { withoutStop } from '../../../shared/lists';
import Anchored from '../../../shared/ui/Anchored';
import { doneIn } from '../model/thread';
import type { RecommendationsPageProps } from '../plugin/routes';

type Shown = Pick<
  RecommendationsPageProps['recommendations'][number],
  'number' | 'text' | 'actions'
>;

export default function YouSaid({ recommendations }: { recommendations: readonly Shown[] }) {
  const done = recommendations.map((one) => ({ ...one, done: doneIn(one) }));
  if (done.every((one) => one.done.length === 0))
    return (
      <Anchored as="section" id="you-said-we-did">
        <h2>You said, we did</h2>
        <p>
          Nothing has been reported as done for{' '}
          {recommendations.length === 1
            ? 'this recommendation'
            : `any of these ${recommendations.length} recommendations`}
          . That does not mean that nothing was done: nobody has told us.
        </p>
      </Anchored>
    );
  return (
    <Anchored as="section" id="you-said-we-did">
      <h2>You said, we did</h2>
      <dl>
        {done.map(({ number, text, done: actions }) => (
          <div key={number}>
            <dt>
              <a href={`#recommendation-${number}`}>{text}</a>
            </dt>
            {actions.length === 0 && <dd>Nothing has been reported as done.</dd>}
            {actions.map(({ id, text: what, evidence = [], notice }) => (
              <dd key={id}>
                <a href={`#${id}`}>{withoutStop(what)}</a>
                {evidence.map(({ on }) => `, ${formatDate(on)}`).slice(-1)}. {notice}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Anchored>
  );
}
