/** Indicators of a topic are lines that a reader finds in the document today, and not in an older or coming one alone. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import { leadVersion, type Version } from '../../../level-of-need/model/version';
import type { Topic } from '../../model/schema';

/** A warning for each indicator that the version the site leads to does not have: a new version must not be stopped by it. */
export function checkInForce(
  topics: readonly Item<Topic>[],
  versions: readonly Version[],
): Problem[] {
  const lead = leadVersion(versions);
  if (!lead) return [];
  const there = new Set(lead.data.indicators.map(({ id }) => id));
  // One that no version has is told by the rule on references.
  const known = new Set(versions.flatMap(({ data }) => data.indicators.map(({ id }) => id)));
  return topics.flatMap((topic) =>
    topic.value.indicators.flatMap((id, i) =>
      there.has(id) || !known.has(id)
        ? []
        : [
            problemAt(
              topic,
              ['indicators', i],
              `the indicator ${id} is not in ${lead.data.title}, ${lead.id}, which readers use now`,
              'its page leaves it out; name one that is, or take it out',
              'warning',
            ),
          ],
    ),
  );
}
