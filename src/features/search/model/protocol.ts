/** What the page and the worker say to each other. */
import type { SearchAnswer, SearchOptions } from './engine';

/** Why search cannot be used: nothing came, or what came cannot be read. */
export type Failure = 'network' | 'damaged' | 'timeout' | 'unsupported';

/** The manifest as it came, and when a copy of it on this device was last what the site said (`keptHeader`). */
export interface Listed {
  manifest: unknown;
  keptAt: string | null;
}

export type Request =
  /** `listed`: where the page has asked for the manifest itself. */
  | { type: 'load'; base: string; listed?: Listed }
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

/** On the root of the page while first answers stand in place of the list from A to Z. */
export const firstAnswersAttribute = 'data-searching';

/** A worker that the page itself began before the framework came, and what it has said of its loading since. */
export interface Begun {
  worker: Worker;
  replies: Reply[];
}

declare global {
  interface Window {
    /** Left by the small script of the page of results (src/enhance/firstAnswers.ts) for whoever comes first. */
    searchBegun?: Begun | undefined;
    /** Is kept once that script has answered, or cannot: what is not needed for an answer waits for it. */
    answering?: Promise<void>;
  }
}
