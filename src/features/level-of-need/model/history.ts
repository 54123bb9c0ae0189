/** What happened to one indicator from version to version. */

export interface Standing {
  version: string;
  level: number;
  dimension: string;
  text: string;
}

export interface Step {
  version: string;
  kind: 'appeared' | 'changed' | 'unchanged' | 'withdrawn';
  /** Level before and after, where it moved. */
  level?: [number, number];
  dimension?: [string, string];
  text?: [string, string];
}

/**
 * The steps of an indicator's life, oldest first.
 * @param order every version's id, oldest first.
 * @param standings where the indicator stood, in any order.
 */
export function traceHistory(order: readonly string[], standings: readonly Standing[]): Step[] {
  const at = new Map(standings.map((standing) => [standing.version, standing]));
  return order.flatMap((version, i): Step[] => {
    const [before, now] = [at.get(order[i - 1] ?? ''), at.get(version)];
    if (!before && !now) return [];
    if (!before) return [{ version, kind: 'appeared' }];
    if (!now) return [{ version, kind: 'withdrawn' }];
    const change = {
      ...(before.level !== now.level && { level: [before.level, now.level] as [number, number] }),
      ...(before.dimension !== now.dimension && {
        dimension: [before.dimension, now.dimension] as [string, string],
      }),
      ...(before.text !== now.text && { text: [before.text, now.text] as [string, string] }),
    };
    return [{ version, kind: Object.keys(change).length > 0 ? 'changed' : 'unchanged', ...change }];
  });
}
