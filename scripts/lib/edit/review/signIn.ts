/**
 * Sign-in at the repository's host by a code that is typed on its own page (RFC 8628): no password comes here, no secret
 * is kept, and what the host gives is held in memory until the editor stops.
 */
import { call, ReviewFault, SignedOut } from './call';

export interface Host {
  /** The repository's page, for example `https://github.com/partnership/portal`. */
  at: string;
  /** The public id of the app at the host that asks for the right to write. */
  client: string;
}

/** What somebody types, and where. */
export interface Code {
  code: string;
  at: string;
}

export type SignIn =
  { is: 'out'; why?: string } | ({ is: 'waiting' } & Code) | { is: 'in'; token: string };

interface DeviceAnswer {
  device_code?: string;
  user_code?: string;
  verification_uri?: string;
  /** In seconds. */
  expires_in?: number;
  interval?: number;
}

interface TokenAnswer {
  access_token?: string;
  error?: string;
}

/** Seconds between two questions, where the host names none, and how many more after it asks for patience (RFC 8628). */
const usualInterval = 5;

const endings: Readonly<Record<string, string>> = {
  access_denied: 'You said no at the host. Sign in again if that was a slip.',
  expired_token: 'The code was not typed in time. Sign in again.',
};

const wait = (seconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, seconds * 1000).unref();
  });

/** The sign-in of one editor. */
export function createSignIn({ at, client }: Host) {
  const { origin } = new URL(at);
  let now: SignIn = { is: 'out' };
  let round = 0;

  async function begin(): Promise<void> {
    round += 1;
    const own = round;
    const asked = await call<DeviceAnswer>(`${origin}/login/device/code`, {
      method: 'POST',
      body: { client_id: client, scope: 'repo' },
    });
    const { device_code: device, user_code: code, verification_uri: page = '' } = asked;
    if (!device || !code || !URL.canParse(page) || new URL(page).origin !== origin)
      throw new ReviewFault(
        `${new URL(at).host} offers no sign-in by code for this app. Check client of changeRequests in data/partnership.yaml.`,
      );
    now = { is: 'waiting', code, at: page };
    const ends = Date.now() + (asked.expires_in ?? 900) * 1000;
    void ask(own, device, { interval: asked.interval ?? usualInterval, ends });
  }

  /** Asks until the code was typed, refused or has run out. */
  async function ask(
    own: number,
    device: string,
    { interval, ends }: { interval: number; ends: number },
  ): Promise<void> {
    let pause = interval;
    while (own === round && now.is === 'waiting') {
      await wait(pause);
      if (own !== round) return;
      const { access_token: token, error } = await call<TokenAnswer>(
        `${origin}/login/oauth/access_token`,
        {
          method: 'POST',
          body: {
            client_id: client,
            device_code: device,
            grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
          },
        },
      ).catch((): TokenAnswer => ({ error: 'authorization_pending' }));
      if (own !== round) return;
      if (token) now = { is: 'in', token };
      else if (error === 'slow_down') pause += usualInterval;
      else if (error !== 'authorization_pending' || Date.now() > ends)
        now = { is: 'out', why: endings[error ?? ''] ?? endings.expired_token ?? '' };
    }
  }

  return {
    state: (): SignIn => now,
    begin,
    /** Forgets who is signed in. */
    end(why?: string): void {
      round += 1;
      now = { is: 'out', ...(why !== undefined && { why }) };
    },
    /** Does something in the name of whoever is signed in. @throws SignedOut where nobody is, or not any more */
    async as<T>(work: (token: string) => Promise<T>): Promise<T> {
      if (now.is !== 'in') throw new SignedOut('Sign in first.');
      try {
        return await work(now.token);
      } catch (error) {
        if (error instanceof SignedOut) this.end(error.message);
        throw error;
      }
    },
  };
}
