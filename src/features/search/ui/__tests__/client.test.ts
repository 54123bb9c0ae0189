import type { Reply, Request } from '../../model/protocol';
import { SearchClient } from '../client';

/** A worker that answers as it is told. */
class StandIn extends EventTarget {
  sent: Request[] = [];

  terminated = false;

  postMessage(message: Request): void {
    this.sent.push(message);
  }

  say(data: Reply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function start(waitAtMost?: number) {
  const workers: StandIn[] = [];
  const client = new SearchClient(() => {
    workers.push(new StandIn());
    return workers.at(-1) as unknown as Worker;
  }, waitAtMost);
  return { client, workers };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('loads once, and answers each query', async () => {
  const { client, workers } = start();
  client.load('https://x.example/');
  client.load('https://x.example/');
  expect(workers).toHaveLength(1);
  expect(workers[0]?.sent).toEqual([{ type: 'load', base: 'https://x.example/' }]);
  workers[0]?.say({ type: 'ready', documents: 3, took: 1 });
  expect(client.state.status).toBe('ready');
  const first = client.search('a', {});
  const second = client.search('b', {});
  const answer = (query: string) => ({
    query,
    results: [],
    counts: {},
    total: 0,
    emergency: false,
    unsure: false,
    unknown: [],
  });
  workers[0]?.say({ type: 'answer', id: 2, answer: answer('b'), took: 1 });
  workers[0]?.say({ type: 'answer', id: 1, answer: answer('a'), took: 1 });
  expect([(await first).query, (await second).query]).toEqual(['a', 'b']);
});

test('a failure is told, and trying again starts anew', () => {
  const { client, workers } = start();
  const heard: string[] = [];
  client.subscribe(() => heard.push(client.state.status));
  client.load('https://x.example/');
  workers[0]?.say({ type: 'failed', failure: 'damaged' });
  expect(client.state).toEqual({ status: 'failed', failure: 'damaged' });
  expect(workers[0]?.terminated).toBe(true);
  client.load('https://x.example/');
  expect(workers).toHaveLength(2);
  expect(heard).toEqual(['loading', 'failed', 'loading']);
});

test('asked for anew, what is ready is fetched again', () => {
  const { client, workers } = start();
  client.load('https://x.example/');
  workers[0]?.say({ type: 'ready', documents: 3, took: 1 });
  client.load('https://x.example/');
  expect(workers).toHaveLength(1);
  client.load('https://x.example/', true);
  expect([workers.length, workers[0]?.terminated, client.state.status]).toEqual([
    2,
    true,
    'loading',
  ]);
});

test('a line that gives nothing is given up', () => {
  const { client } = start(5_000);
  client.load('https://x.example/');
  jest.advanceTimersByTime(5_001);
  expect(client.state).toEqual({ status: 'failed', failure: 'timeout' });
});

test('an answer that never comes is given up, and one that came is not', async () => {
  const { client, workers } = start(5_000);
  client.load('https://x.example/');
  workers[0]?.say({ type: 'ready', documents: 3, took: 1 });
  const first = client.search('a', {});
  workers[0]?.say({
    type: 'answer',
    id: 1,
    answer: {
      query: 'a',
      results: [],
      counts: {},
      total: 0,
      emergency: false,
      unsure: false,
      unknown: [],
    },
    took: 1,
  });
  await first;
  jest.advanceTimersByTime(20_000);
  expect(client.state).toEqual({ status: 'ready' });
  void client.search('b', {});
  jest.advanceTimersByTime(5_001);
  expect(client.state).toEqual({ status: 'failed', failure: 'timeout' });
});

test('worries and contacts answer before the rest has come, and after it was lost', () => {
  const { client, workers } = start(5_000);
  client.load('https://x.example/');
  jest.advanceTimersByTime(4_000);
  workers[0]?.say({ type: 'first', took: 1 });
  expect(client.state).toEqual({ status: 'first' });
  client.load('https://x.example/');
  // What has come shows that the line gives something.
  jest.advanceTimersByTime(4_000);
  expect(client.state).toEqual({ status: 'first' });
  jest.advanceTimersByTime(1_001);
  expect(client.state).toEqual({ status: 'first', failure: 'timeout' });
  expect([workers.length, workers[0]?.terminated]).toEqual([1, false]);
  // It may come after all.
  workers[0]?.say({ type: 'ready', documents: 3, took: 1 });
  expect(client.state).toEqual({ status: 'ready' });
});

test('what was lost after the first is asked for again', () => {
  const { client, workers } = start();
  client.load('https://x.example/');
  workers[0]?.say({ type: 'first', took: 1 });
  workers[0]?.say({ type: 'failed', failure: 'damaged' });
  expect(client.state).toEqual({ status: 'first', failure: 'damaged' });
  client.load('https://x.example/');
  expect([workers.length, workers[0]?.terminated]).toEqual([2, true]);
});

test('a browser without workers is told so', () => {
  const client = new SearchClient(() => {
    throw new Error('no');
  });
  client.load('https://x.example/');
  expect(client.state).toEqual({ status: 'failed', failure: 'unsupported' });
});

test.each([
  ['does not come', {}, 'network'],
  ['cannot run', { message: 'SyntaxError' }, 'unsupported'],
])('a program that %s is told as what it is', (_, given, failure) => {
  const worker = new EventTarget() as Worker;
  Object.assign(worker, { postMessage: () => undefined, terminate: () => undefined });
  const client = new SearchClient(() => worker);
  client.load('https://x.example/');
  worker.dispatchEvent(Object.assign(new Event('error'), given));
  expect(client.state).toEqual({ status: 'failed', failure });
});

describe('begun before the framework came', () => {
  const begun = (...replies: Reply[]) => {
    const early = new StandIn();
    const createWorker = jest.fn(() => new StandIn() as unknown as Worker);
    const given = [{ worker: early as unknown as Worker, replies }];
    return {
      early,
      createWorker,
      client: new SearchClient(createWorker, undefined, () => given.pop()),
    };
  };

  test('is taken as far as it has come, and asked for nothing again', () => {
    const { early, createWorker, client } = begun({ type: 'first', took: 1 });
    client.load('https://x.example/');
    expect(createWorker).not.toHaveBeenCalled();
    expect(early.sent).toEqual([]);
    expect(client.state).toEqual({ status: 'first' });
    early.say({ type: 'ready', documents: 1, took: 1 });
    expect(client.state).toEqual({ status: 'ready' });
  });

  test('what has failed is begun anew at the next try', () => {
    const { createWorker, client } = begun({ type: 'failed', failure: 'network' });
    client.load('https://x.example/');
    expect(client.state).toEqual({ status: 'failed', failure: 'network' });
    client.load('https://x.example/');
    expect(createWorker).toHaveBeenCalledTimes(1);
    expect(client.state).toEqual({ status: 'loading' });
  });
});
