/** What pages and commands receive of claims. */
import type { Standing } from '../../../shared/standings';
import type { Claim } from './schema';

/** A claim in a list of those behind a page. */
export interface ClaimLine {
  id: string;
  says: string;
  standing: Standing;
  /** The short reference of the law or guidance. */
  source?: string;
  /** The short reference of the edition that nobody has compared it with. */
  newer?: string;
}

/** A claim with all that is known of it. */
export interface ClaimView
  extends ClaimLine, Pick<Claim, 'edition' | 'paragraph' | 'seen' | 'checked' | 'note'> {
  /** `1 working day`. */
  time?: string;
  /** Why nobody has compared it with the newer edition. */
  why?: string;
  /** What to ask of the newer edition; none where there is none. */
  questions: string[];
}

/** A claim that waits to be compared with a newer edition. */
export interface AmberClaim {
  id: string;
  says: string;
  /** The short reference of what was read. */
  read: string;
  newer: string;
  /** Where the newer edition is. */
  url?: string;
  questions: string[];
}
