/**
 * An id keeps its meaning for ever. A text that changed by more than half must say that it means the same, and so must one
 * in which a word changed that may turn it round, with its reason; or the indicator is a new one, with an id of its own.
 */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';
import { describeTurn, findTurn } from '../../model/turn';
import { shareChanged } from '../../model/wordDiff';

/** Above this share of changed words a rewording must be declared. */
const declaredAbove = 0.5;

/**
 * Problems of a newer version's wording.
 * @param older the version before it.
 * @param earlier ids that older versions had and the version before no longer has.
 */
export function checkMeaning(
  older: VersionData,
  newer: Loaded<VersionData>,
  earlier: ReadonlySet<string>,
): Problem[] {
  const before = new Map(older.indicators.map((i) => [i.id, i.text]));
  const { value } = newer;
  return value.indicators.flatMap(({ id, text, reworded, reason, replaces }, i): Problem[] => {
    const complain = (key: string, message: string, fix: string): Problem =>
      problemAt(newer, ['indicators', i, key], message, fix);
    const was = before.get(id);
    if (was === undefined) {
      return earlier.has(id)
        ? [
            complain(
              'id',
              `${id} was withdrawn in an earlier version and may not be used again`,
              'give this indicator an id of its own',
            ),
          ]
        : [];
    }
    if (was === text) return [];
    const share = shareChanged(was, text);
    const turn = findTurn(was, text);
    if (turn && !(reworded && reason))
      return [
        complain(
          'text',
          `the words of ${id} may mean the opposite now: ${describeTurn(turn)}; it said “${was}”`,
          'if the meaning is the same add reworded: true and a reason: that says so; if not, give it a new id with replaces: and list the old one under withdrawn',
        ),
      ];
    if (share <= declaredAbove || reworded || replaces.length > 0) return [];
    return [
      complain(
        'text',
        `${Math.round(share * 100)}% of the words of ${id} changed; it said “${was}”`,
        'if the meaning is the same add reworded: true; if not, give it a new id with replaces: and list the old one under withdrawn',
      ),
    ];
  });
}
