/** Asks for a feed of somebody else: bounded in time and size, tried again where that may help, never elsewhere. */

export interface Asked {
  feed: string;
  /** What the feed called its state when it was last copied. */
  etag?: string | undefined;
}

export type FeedAnswer =
  | { kind: 'same' }
  | { kind: 'text'; text: string; etag?: string }
  | { kind: 'failed'; why: string };

export interface Tools {
  /** Milliseconds. */
  timeout: number;
  mostBytes: number;
  /** The waits before each further try, in milliseconds. */
  waits: readonly number[];
  sleep: (milliseconds: number) => Promise<void>;
}

export const usualTools: Tools = {
  timeout: 10_000,
  mostBytes: 1_000_000,
  waits: [1_000, 4_000],
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** A server that asks for a longer wait is left for the next run. */
const longestWait = 30_000;

type Try = FeedAnswer | { kind: 'again'; why: string; after?: number };

/** The body as text; undefined for one that is too large, of which no more is read. */
async function readBody(response: Response, mostBytes: number): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}

/** The address a feed has moved to; one of the same site may be told without it. */
function movedTo(response: Response, feed: string): string {
  const told = response.headers.get('location') ?? 'somewhere else';
  return (told.startsWith('/') && URL.canParse(told, feed) ? new URL(told, feed).href : told).slice(
    0,
    200,
  );
}

function readStatus(response: Response, feed: string): Try | undefined {
  const { status } = response;
  if (status === 304) return { kind: 'same' };
  if (status >= 300 && status < 400)
    return {
      kind: 'failed',
      why: `it has moved to ${movedTo(response, feed)}; if that is right, write it in data/neighbour-feeds.yaml`,
    };
  if (status === 429 || status >= 500) {
    const after = Number(response.headers.get('retry-after')) * 1000;
    return { kind: 'again', why: `it answered ${status}`, ...(after > 0 && { after }) };
  }
  return status === 200 ? undefined : { kind: 'failed', why: `it answered ${status}` };
}

async function tryOnce({ feed, etag }: Asked, { timeout, mostBytes }: Tools): Promise<Try> {
  const leaving = new AbortController();
  const timer = setTimeout(() => leaving.abort(), timeout);
  try {
    const response = await fetch(feed, {
      // The new place might be anywhere, this machine's own network among it.
      redirect: 'manual',
      signal: leaving.signal,
      headers: {
        accept: 'application/feed+json, application/json',
        ...(etag && { 'if-none-match': etag }),
      },
    });
    const told = readStatus(response, feed);
    if (told) return told;
    const text = await readBody(response, mostBytes);
    if (text === undefined)
      return { kind: 'failed', why: `it is larger than ${mostBytes / 1_000_000} MB` };
    const tag = response.headers.get('etag');
    return { kind: 'text', text, ...(tag && tag.length <= 200 && { etag: tag }) };
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { kind: 'failed', why: 'it is not UTF-8 text' };
    return {
      kind: 'again',
      why: leaving.signal.aborted
        ? `it did not answer within ${timeout / 1000} seconds`
        : 'it could not be reached',
    };
  } finally {
    clearTimeout(timer);
    leaving.abort();
  }
}

/** The feed, or that it is as it was, or in a line why there is neither. Never throws for what a server does. */
export async function fetchFeed(asked: Asked, tools: Tools = usualTools): Promise<FeedAnswer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await tryOnce(asked, tools);
    if (answer.kind !== 'again') return answer;
    const wait = Math.max(tools.waits[tries] ?? 0, answer.after ?? 0);
    if (tries >= tools.waits.length || wait > longestWait)
      return { kind: 'failed', why: `${answer.why}${tries > 0 ? `, ${tries + 1} times` : ''}` };
    await tools.sleep(wait);
  }
}
