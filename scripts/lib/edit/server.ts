/** Serves the editor to this machine alone. Requests from elsewhere, and from pages of other sites, are refused. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { listFreshKinds } from './fresh';
import { stylesOf } from './preview';
import { pictureAt } from './preview/pictures';
import { type Editor, isForPerson } from './api';
import type { Review } from './review';

/** A page with pictures in base64. */
const largestRequest = 6_000_000;

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    'font-src data:',
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const page = (token: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Edit</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/admin/tokens.css">
<link rel="stylesheet" href="/admin/app.css">
<script src="/admin/app.js" defer></script>
</head>
<body><div id="app" data-token="${token}"><p>The editor needs scripts.</p></div></body>
</html>
`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'ui/app.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

async function readBody(request: http.IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestRequest) throw new Error('too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export interface EditServer {
  /** For example `http://127.0.0.1:3100/admin/`. */
  url: string;
  close(): Promise<void>;
}

/** What a request may ask of the editor, by its address. */
const actionsOf = (editor: Editor, changes: () => unknown, review: Review) =>
  new Map<string, (asked: never) => unknown>([
    ['list', () => editor.list()],
    ['open', editor.open],
    ['kinds', () => listFreshKinds()],
    ['start', editor.start],
    ['preview', editor.preview],
    ['save', editor.save],
    ['rename', editor.rename],
    ['withdraw', editor.withdraw],
    ['undo', editor.undo],
    ['changes', changes],
    ['review', review.state],
    ['signin', review.signIn],
    ['signout', review.signOut],
    ['send', review.send],
    ['catchup', review.catchUp],
  ]);

/** Does what is asked; a refusal is told in words. */
async function act(
  action: (asked: never) => unknown,
  request: http.IncomingMessage,
): Promise<{ status: number; type: string; text: string }> {
  try {
    const result = await action((await readBody(request)) as never);
    return { status: 200, type: 'application/json', text: JSON.stringify(result ?? null) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { status: isForPerson(error) ? 422 : 500, type: 'text/plain', text: error.message };
  }
}

/**
 * Starts the editor on 127.0.0.1.
 * @param changes the last changes of the repository.
 * @param review where changes are sent to be looked at.
 * @param root the project's root folder, for the site's own colours.
 */
export async function serveEditor(
  editor: Editor,
  {
    changes,
    review,
    root,
    port,
  }: { changes: () => unknown; review: Review; root: string; port: number },
): Promise<EditServer> {
  const token = randomBytes(24).toString('hex');
  const actions = actionsOf(editor, changes, review);
  const files = new Map<string, { type: string; text: string }>([
    ['/admin/', { type: 'text/html', text: page(token) }],
    ['/admin/app.js', { type: 'text/javascript', text: await bundle() }],
    [
      '/admin/app.css',
      { type: 'text/css', text: fs.readFileSync(path.join(__dirname, 'ui/app.css'), 'utf8') },
    ],
    [
      '/admin/tokens.css',
      { type: 'text/css', text: fs.readFileSync(path.join(root, 'src/css/tokens.css'), 'utf8') },
    ],
  ]);
  let origin = '';

  /** What there is to load at an address. */
  async function fileAt(
    pathname: string,
  ): Promise<{ type: string; body: string | Buffer } | undefined> {
    const file = files.get(pathname);
    if (file) return { type: `${file.type}; charset=utf-8`, body: file.text };
    const styles = await stylesOf(pathname);
    if (styles !== undefined) return { type: 'text/css; charset=utf-8', body: styles };
    return pictureAt(root, pathname);
  }

  /** A name that leads here from elsewhere, or a page of another site, has another host or origin. */
  const isOwn = ({ headers: { host, origin: from } }: http.IncomingMessage): boolean =>
    `http://${host}` === origin && (from === undefined || from === origin);

  async function answer(
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const send = (status: number, type: string, text: string) =>
      response
        .writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` })
        .end(text);
    const { pathname } = new URL(request.url ?? '/', origin);
    if (!isOwn(request)) return void send(403, 'text/plain', 'Only from this machine.');
    if (pathname === '/' || pathname === '/admin')
      return void response.writeHead(302, { ...headers, Location: '/admin/' }).end();
    const file = request.method === 'GET' ? await fileAt(pathname) : undefined;
    if (file)
      return void response.writeHead(200, { ...headers, 'Content-Type': file.type }).end(file.body);
    const action = actions.get(/^\/admin\/api\/([a-z]+)$/.exec(pathname)?.[1] ?? '');
    if (!action || request.method !== 'POST')
      return void send(404, 'text/plain', 'There is no such page.');
    if (!isSame(String(request.headers['x-token'] ?? ''), token))
      return void send(403, 'text/plain', 'Load the editor again.');
    const { status, type, text } = await act(action, request);
    send(status, type, text);
  }

  const server = http.createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/admin/`,
    close: () =>
      new Promise((resolve) => {
        editor.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
