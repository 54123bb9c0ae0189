/** One question to the repository's host, and its answer or why there is none, in words. */

/** A refusal for the person at the editor. */
export class ReviewFault extends Error {}

/** The host does not know who asks any more. */
export class SignedOut extends ReviewFault {}

/** How long the host has to answer, in milliseconds. */
const patience = 20_000;

export interface Asked {
  method?: 'GET' | 'POST';
  token?: string;
  body?: object;
}

/** At most so much of what a host says is shown. */
const shortly = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, 200).replace(/\.$/, '');

/** Why a host refused, by its status; the words of the host where it says any. */
function refusal(status: number, said: string): ReviewFault {
  const words = shortly(said);
  const host = words && ` It says: ${words}.`;
  if (status === 401) return new SignedOut('The sign-in has ended. Sign in again.');
  if (status === 403)
    return new ReviewFault(
      `The repository’s host does not let you do this.${host} Ask whoever keeps the repository for the right to write to it.`,
    );
  if (status === 404)
    return new ReviewFault(
      'The repository’s host shows you no such repository. Check changeRequests in data/partnership.yaml, and that you may see it.',
    );
  return new ReviewFault(`The repository’s host answered with ${status}.${host} Try again later.`);
}

const messageIn = (answer: unknown): string => {
  const { message } = Object(answer) as { message?: unknown };
  return typeof message === 'string' ? message : '';
};

/**
 * Asks the host.
 * @param url an address of the host; never followed elsewhere.
 * @throws ReviewFault where it cannot be reached or refuses; SignedOut where it does not know who asks.
 */
export async function call<T>(
  url: string,
  { method = 'GET', token, body }: Asked = {},
): Promise<T> {
  const { host } = new URL(url);
  const response = await fetch(url, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: {
      Accept: 'application/json',
      'User-Agent': 'safeguarding-knowledge-portal',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ReviewFault(
      `${host} could not be reached. What you saved is kept in this folder; try again later.`,
    );
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(response.status, messageIn(answer));
  if (answer === undefined)
    throw new ReviewFault(`${host} answered in a way that cannot be read. Try again later.`);
  return answer as T;
}
