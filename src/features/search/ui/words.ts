/** What search says about itself, in one place. */
import type { Failure } from '../model/protocol';

const reasons: Record<Failure, string> = {
  network: 'The search could not be fetched. You may be offline.',
  timeout: 'The search is taking too long. The connection may be weak.',
  damaged: 'The search came damaged and cannot be used.',
  unsupported: 'This browser cannot run the search.',
};

/** One plain sentence for a failure. */
export const failureWords = (failure: Failure): string => reasons[failure];

/** `1 result`, `12 results`. */
export const countResults = (count: number): string =>
  count === 1 ? '1 result' : `${count} results`;
