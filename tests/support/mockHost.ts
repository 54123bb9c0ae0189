/**
 * A host of repositories on this machine, as far as the editor needs one: sign-in by code, a repository that git itself
 * serves over HTTP, and change requests. It knows what it was asked and can be told to fail.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const token = 'a-token-of-the-host';

type Decision = 'waiting' | 'typed' | 'denied' | 'expired';

interface Pull {
  number: number;
  title: string;
  html_url: string;
  state: 'open' | 'closed';
  user: { login: string };
  head: { ref: string; sha: string };
  body: string;
}

export interface MockHost {
  /** The repository's page. */
  at: string;
  /** What git says in the host's own copy. */
  git: (...args: string[]) => string;
  pulls: Pull[];
  /** Addresses asked for, in order. */
  asked: string[];
  /** What whoever signs in does with the code. */
  decide: (answer: Decision) => void;
  /** Answers every later question of this kind with a status. */
  fail: (pattern: RegExp, status: number | undefined) => void;
  close: () => Promise<void>;
}

async function bodyOf(request: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** Git's own program for serving a repository over HTTP. */
async function serveGit(
  folder: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://host.example');
  const body = await bodyOf(request);
  const child = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'publisher',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(body.length),
      ...(request.headers['content-encoding'] && {
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      }),
    },
  });
  // git may have answered, and gone, before it was told all.
  child.stdin.on('error', () => undefined);
  child.stdin.end(body);
  const parts: Buffer[] = [];
  for await (const part of child.stdout as AsyncIterable<Buffer>) parts.push(part);
  const all = Buffer.concat(parts);
  const end = all.indexOf('\r\n\r\n');
  const headers = all.subarray(0, end).toString().split('\r\n');
  const status = /^Status: (\d+)/m.exec(headers.join('\n'))?.[1] ?? '200';
  response.writeHead(
    Number(status),
    Object.fromEntries(
      headers
        .filter((line) => !line.startsWith('Status:'))
        .map((line) => line.split(': ') as [string, string]),
    ),
  );
  response.end(all.subarray(end + 4));
}

/** Starts a host with a copy of what is committed in a working tree as its branch `main`. */
export async function startMockHost(root: string): Promise<MockHost> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-host-'));
  const own = path.join(folder, 'ours/portal.git');
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=R', '-c', 'user.email=r@host.example', ...args],
      { cwd: own, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  fs.mkdirSync(own, { recursive: true });
  git('init', '-q', '--bare', '-b', 'main');
  git('fetch', '-q', root, '+HEAD:refs/heads/main');
  git('config', 'http.receivepack', 'true');

  const pulls: Pull[] = [];
  const asked: string[] = [];
  const failing = new Map<string, { pattern: RegExp; status: number }>();
  let decision = 'waiting' as Decision;
  let origin = '';

  const shaOf = (ref: string): string => git('rev-parse', `refs/heads/${ref}`);

  const decided: Readonly<Record<Decision, object>> = {
    waiting: { error: 'authorization_pending' },
    typed: { access_token: token, token_type: 'bearer' },
    denied: { error: 'access_denied' },
    expired: { error: 'expired_token' },
  };

  function makePull({ title = '', head = '', body = '' }: Record<string, string>): Pull {
    const number = pulls.length + 1;
    const made: Pull = {
      number,
      title,
      html_url: `${origin}/ours/portal/pull/${number}`,
      state: 'open',
      user: { login: 'publisher' },
      head: { ref: head, sha: shaOf(head) },
      body,
    };
    pulls.push(made);
    return made;
  }

  function listPulls(query: URLSearchParams): Pull[] {
    const [, branch] = query.get('head')?.split(':') ?? [];
    return pulls
      .filter(({ state }) => query.get('state') === 'all' || state === 'open')
      .filter(({ head }) => branch === undefined || head.ref === branch)
      .map(({ head, ...pull }) => ({
        ...pull,
        head: { ref: head.ref, sha: pull.state === 'open' ? shaOf(head.ref) : '' },
      }));
  }

  const repository = '/api/v3/repos/ours/portal';
  const answers = new Map<
    string,
    (query: URLSearchParams, body: Record<string, string>) => unknown
  >([
    [
      'POST /login/device/code',
      () => ({
        device_code: 'device',
        user_code: 'WDJB-MJHT',
        verification_uri: `${origin}/login/device`,
        expires_in: 900,
        interval: 0.05,
      }),
    ],
    ['POST /login/oauth/access_token', () => decided[decision]],
    ['GET /api/v3/user', () => ({ login: 'publisher', id: 7, name: 'Publishing desk' })],
    [`GET ${repository}`, () => ({ default_branch: 'main' })],
    [`POST ${repository}/pulls`, (_, body) => makePull(body)],
    [`GET ${repository}/pulls`, listPulls],
    [
      `GET ${repository}/commits/check-runs`,
      () => ({ check_runs: [{ status: 'completed', conclusion: 'success' }] }),
    ],
  ]);

  const answerApi = (
    method: string,
    { pathname, searchParams }: URL,
    body: Record<string, string>,
  ) => answers.get(`${method} ${pathname.replace(/[0-9a-f]{40}\//, '')}`)?.(searchParams, body);

  async function answer(
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const address = new URL(request.url ?? '/', origin);
    const { pathname } = address;
    const method = request.method ?? 'GET';
    asked.push(`${method} ${pathname}`);
    const send = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(body ?? null));
    const failure = [...failing.values()].find(({ pattern }) => pattern.test(pathname));
    if (failure) return void send(failure.status, { message: 'The host says so' });
    const rights = String(request.headers.authorization ?? '');
    const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    if (pathname.startsWith('/ours/portal.git/')) {
      if (rights !== basic) return void send(401, { message: 'Who are you?' });
      return serveGit(folder, request, response);
    }
    if (pathname.startsWith('/api/') && rights !== `Bearer ${token}`)
      return void send(401, { message: 'Bad credentials' });
    const text = (await bodyOf(request)).toString();
    const found = answerApi(
      method,
      address,
      text ? (JSON.parse(text) as Record<string, string>) : {},
    );
    send(found === undefined ? 404 : 200, found);
  }

  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    at: `${origin}/ours/portal`,
    git,
    pulls,
    asked,
    decide: (answered) => {
      decision = answered;
    },
    fail: (pattern, status) => {
      if (status === undefined) failing.delete(pattern.source);
      else failing.set(pattern.source, { pattern, status });
    },
    close: () =>
      new Promise((resolve) => {
        fs.rmSync(folder, { recursive: true, force: true });
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
