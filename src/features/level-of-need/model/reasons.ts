/** Why an indicator changed between two versions. A version gives the reasons of its own changes; two that lie further apart need all between. */
import type { VersionData } from './schema';

export interface Reason {
  /** The version that made the change and says why. */
  version: string;
  reason: string;
  /** Set where the version withdrew it. */
  replacedBy?: string[];
}

/** A version as far as reasons go. */
export interface ReasonedVersion {
  id: string;
  data: Pick<VersionData, 'indicators' | 'withdrawn'>;
}

/**
 * The reasons given for an indicator by every version after the older and up to the newer of two, oldest first; the same
 * in either direction.
 * @param versions the draft first, then newest to oldest.
 */
export function reasonsBetween(
  versions: readonly ReasonedVersion[],
  [from, to]: readonly [string, string],
  indicator: string,
): Reason[] {
  const order = [...versions].reverse();
  const [after = 0, until = 0] = [from, to]
    .map((id) => order.findIndex((version) => version.id === id))
    .sort((a, b) => a - b);
  return order.slice(after + 1, until + 1).flatMap(({ id: version, data }): Reason[] => {
    const withdrawal = data.withdrawn.find(({ id }) => id === indicator);
    const reason = data.indicators.find(({ id }) => id === indicator)?.reason;
    if (withdrawal)
      return [{ version, reason: withdrawal.reason, replacedBy: withdrawal.replacedBy }];
    return reason ? [{ version, reason }] : [];
  });
}
