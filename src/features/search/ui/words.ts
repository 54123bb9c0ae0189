/** What search says about itself, in one place. */
import type { Failure } from '../model/protocol';

const reasons: Record<Failure, string> = {
  network: 'We could not load the search. You may be offline.',
  timeout: 'The search is taking too long. Your connection may be slow.',
  damaged: 'The search did not load properly.',
  unsupported: 'The search does not work in this browser.',
};

/** One plain sentence for a failure. */
export const failureWords = (failure: Failure): string => reasons[failure];

/** `1 result`, `12 results`. */
export const countResults = (count: number): string =>
  count === 1 ? '1 result' : `${count} results`;
