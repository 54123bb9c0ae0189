/** Serves a built site as a static host would: packed copies, and the headers of its own `_headers`. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { readHeadersFile } from './hosting/formats';
import { headersFor } from './hosting/rules';

/** What the server's own list of types has otherwise, or without the letters it is written in. */
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.yaml': 'application/yaml',
};

/** The headers of an address, as the build wrote them; none for a folder that no build made. */
function readHeaders(folder: string): (pathname: string) => Record<string, string> {
  const file = path.join(folder, '_headers');
  if (!fs.existsSync(file)) return () => ({});
  const rules = readHeadersFile(fs.readFileSync(file, 'utf8'));
  return (pathname) => headersFor(rules, pathname);
}

export interface StaticServer {
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

interface Options {
  /** The site's base address. */
  base?: string;
  /** A free one where none is asked for. */
  port?: number;
  host?: string;
}

/** One build, as it was when it was read. */
interface Read {
  /** Which build it is: another has another folder in its place. */
  id: string;
  headersOf: ReturnType<typeof readHeaders>;
  serve: ReturnType<typeof sirv>;
}

/** Which folder is there now; an empty text where there is none. */
function idOf(folder: string): string {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs}` : '';
}

function readBuild(folder: string): Read {
  const id = idOf(folder);
  const headersOf = readHeaders(folder);
  const serve = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      const type = types[path.extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
      for (const [name, value] of Object.entries(headersOf(pathname)))
        response.setHeader(name, value);
    },
  });
  return { id, headersOf, serve };
}

/** Starts serving `folder`: the build that is in it, and the next when it takes its place. */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0, host = '127.0.0.1' }: Options = {},
): Promise<StaticServer> {
  let read = readBuild(folder);
  const missing = path.join(folder, '404.html');
  const notFound = (response: http.ServerResponse) => {
    response.writeHead(404, {
      ...read.headersOf('/404.html'),
      'Content-Type': 'text/html;charset=utf-8',
    });
    response.end(fs.existsSync(missing) ? fs.readFileSync(missing) : 'There is no such page.');
  };
  const server = http.createServer((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      notFound(response);
      return;
    }
    request.url = `/${address.slice(base.length)}`;
    // The list of files of a build that is gone names files that are not there.
    const id = idOf(folder);
    if (id !== '' && id !== read.id) read = readBuild(folder);
    if (id === '') notFound(response);
    else read.serve(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
