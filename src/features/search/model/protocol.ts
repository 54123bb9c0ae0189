/** What the page and the worker say to each other. */
import type { SearchAnswer, SearchOptions } from './engine';

/** Why search cannot be used: nothing came, or what came cannot be read. */
export type Failure = 'network' | 'damaged' | 'timeout' | 'unsupported';

export type Request =
  | { type: 'load'; base: string }
  | { type: 'search'; id: number; query: string; options: SearchOptions };

export type Reply =
  /**
   * `first`: worries and contacts can be asked for. `ready`: everything can.
   * `took`: milliseconds of work in the worker; the bench reads it, nothing else does. `keptAt`: where all comes from a
   * copy on this device, when that was last what the site said.
   */
  | { type: 'first'; took: number; keptAt?: number }
  | { type: 'ready'; documents: number; took: number; keptAt?: number }
  | { type: 'failed'; failure: Failure }
  | { type: 'answer'; id: number; answer: SearchAnswer; took: number };
