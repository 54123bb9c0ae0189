import type { Failure } from '../../features/search/model/protocol';

/** Thrown when an engine, or a piece of one, cannot be had. */
export class LoadFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}
