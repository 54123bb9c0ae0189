/** The search runs here, beside the page, so that typing never waits for it. */
import type { Listed, Reply, Request } from '../features/search/model/protocol';
import { loadEngine, type LoadedEngine } from './search/loadEngine';
import { LoadFailure } from './search/loadFailure';

/** What cannot be read came damaged. */
const failureOf = (error: unknown) => (error instanceof LoadFailure ? error.failure : 'damaged');

/** What answers now: at first worries and contacts alone. */
let engine: LoadedEngine | undefined;

const reply = (message: Reply): void => self.postMessage(message);

const dateOf = ({ keptAt }: LoadedEngine) => ({ ...(keptAt !== undefined && { keptAt }) });

async function load(base: string, listed: Listed | undefined): Promise<void> {
  try {
    const start = performance.now();
    const answerFirst = (first: LoadedEngine) => {
      engine = first;
      reply({ type: 'first', took: performance.now() - start, ...dateOf(first) });
    };
    const whole = await loadEngine(base, answerFirst, listed);
    engine = whole;
    const took = performance.now() - start;
    reply({ type: 'ready', documents: whole.size, took, ...dateOf(whole) });
  } catch (error) {
    reply({ type: 'failed', failure: failureOf(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'load') {
    void load(data.base, data.listed);
    return;
  }
  const start = performance.now();
  void Promise.resolve(engine?.search(data.query, data.options))
    .then((answer) => {
      if (answer) reply({ type: 'answer', id: data.id, answer, took: performance.now() - start });
    })
    .catch((error: unknown) => reply({ type: 'failed', failure: failureOf(error) }));
});
