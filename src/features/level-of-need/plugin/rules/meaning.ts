/** An id keeps its meaning for ever: a text that changed by more than half must say that it means the same, or be a new id. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';
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
  const { value, source } = newer;
  return value.indicators.flatMap(({ id, text, reworded, replaces }, i): Problem[] => {
    const complain = (key: string, message: string, fix: string): Problem => ({
      file: source.file,
      ...source.locate(['indicators', i, key]),
      field: `indicators[${i}].${key}`,
      message,
      fix,
      severity: 'error',
    });
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
    const share = shareChanged(was, text);
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
