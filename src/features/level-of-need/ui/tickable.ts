/** Indicators of a version with the names a list keeps. */
import type { Tickable } from '../model/evidence';
import type { Indicator } from '../model/schema';
import type { ToolVersion } from '../plugin/toolRoutes';

/** Every indicator of a version, ready to be ticked. */
export function toTickables(
  domains: ToolVersion['domains'],
  indicators: readonly Indicator[],
): Tickable[] {
  const names = new Map(
    domains.flatMap((d) =>
      d.dimensions.map((x) => [x.id, { domain: d.name, dimension: x.name }] as const),
    ),
  );
  return indicators.map(({ id, level, dimension, text }) => ({
    id,
    level,
    text,
    domain: names.get(dimension)?.domain ?? '',
    dimension: names.get(dimension)?.dimension ?? '',
  }));
}
