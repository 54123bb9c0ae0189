/** The page's side of the worker: one for the whole visit, begun at the first sign that someone will search. */
import type { SearchAnswer, SearchOptions } from '../model/engine';
import { keptDataAttribute, keptDataEvent } from '../../offline/model/pack';
import type { Begun, Failure, Reply, Request } from '../model/protocol';

export type ClientState =
  | { status: 'idle' }
  | { status: 'loading' }
  /** Worries and contacts can be asked for. The rest is on its way, or does not come. */
  | { status: 'first'; failure?: Failure }
  | { status: 'ready' }
  | { status: 'failed'; failure: Failure };

/** A line that has given nothing for so long will give nothing; the reader is told. */
const patience = 12_000;

/** Leaves a measure for the browser's own tools and for `npm run bench`; nothing is kept or sent. */
function note(name: string, took: number): void {
  performance.clearMeasures?.(name);
  performance.measure?.(name, { start: Math.max(0, performance.now() - took), duration: took });
}

/** The answers come from a copy on this device: the page says how old it is (src/enhance/offline/notice.ts). */
function tellOfCopy(keptAt: number): void {
  document.documentElement.setAttribute(keptDataAttribute, String(keptAt));
  document.dispatchEvent(new Event(keptDataEvent));
}

type Listener = () => void;

/** Made once; `createWorker` is given, so that tests can stand in for the browser. */
export class SearchClient {
  state: ClientState = { status: 'idle' };

  private worker: Worker | undefined;

  private listeners = new Set<Listener>();

  private waiting = new Map<
    number,
    { resolve: (answer: SearchAnswer) => void; timer: ReturnType<typeof setTimeout> }
  >();

  private lastId = 0;

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly createWorker: () => Worker,
    private readonly waitAtMost = patience,
    private readonly takeBegun: () => Begun | undefined = () => undefined,
  ) {}

  subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  getState = (): ClientState => this.state;

  /**
   * Begins to load, or tries again after a failure; does nothing when loading or ready.
   * @param anew whether what is ready is to be fetched again: while somebody writes, the content of a minute ago is old.
   */
  load(base: string, anew = false): void {
    if (this.isUnderWay() || (this.state.status === 'ready' && !anew)) return;
    this.stop();
    this.become({ status: 'loading' });
    const begun = this.takeBegun();
    try {
      this.worker = begun?.worker ?? this.createWorker();
    } catch {
      this.become({ status: 'failed', failure: 'unsupported' });
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.hear(data));
    // A program that does not come is told without words; one that cannot run, with them.
    this.worker.addEventListener('error', (event) =>
      this.fail('message' in event && event.message ? 'unsupported' : 'network'),
    );
    this.wait();
    if (begun) for (const reply of begun.replies) this.hear(reply);
    else this.send({ type: 'load', base });
  }

  private isUnderWay(): boolean {
    const { state } = this;
    return state.status === 'loading' || (state.status === 'first' && state.failure === undefined);
  }

  /** Gives what is on its way so long; it is told once. */
  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lose('timeout'), this.waitAtMost);
  }

  /** The answer to a query; settles only when the worker answers. An answer that does not come is a failure: ask again once the state is `ready`. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, {
        resolve,
        timer: setTimeout(() => this.fail('timeout'), this.waitAtMost),
      });
      this.send({ type: 'search', id, query, options });
    });
  }

  private send(message: Request): void {
    this.worker?.postMessage(message);
  }

  private hear(reply: Reply): void {
    if (reply.type === 'first') {
      this.wait();
      note('search-first', reply.took);
      if (reply.keptAt !== undefined) tellOfCopy(reply.keptAt);
      this.become({ status: 'first' });
    } else if (reply.type === 'ready') {
      clearTimeout(this.timer);
      note('search-ready', reply.took);
      if (reply.keptAt !== undefined) tellOfCopy(reply.keptAt);
      this.become({ status: 'ready' });
    } else if (reply.type === 'failed') {
      this.lose(reply.failure);
    } else {
      note('search-answer', reply.took);
      const asked = this.waiting.get(reply.id);
      clearTimeout(asked?.timer);
      asked?.resolve(reply.answer);
      this.waiting.delete(reply.id);
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  /** What was on its way does not come: what has come goes on answering. */
  private lose(failure: Failure): void {
    clearTimeout(this.timer);
    if (this.state.status === 'first') this.become({ status: 'first', failure });
    else this.fail(failure);
  }

  private fail(failure: Failure): void {
    this.stop();
    this.become({ status: 'failed', failure });
  }

  private become(state: ClientState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

let client: SearchClient | undefined;

/** What the page's small script has begun, once. */
function takeBegun(): Begun | undefined {
  const { searchBegun } = window;
  window.searchBegun = undefined;
  return searchBegun;
}

/** The one client of the page. In the browser only. @param program the address of the worker's program */
export function searchClient(program: string): SearchClient {
  client ??= new SearchClient(() => new Worker(program), patience, takeBegun);
  return client;
}
