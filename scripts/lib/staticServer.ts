/** Serves a built site as a plain static host would, on a free port of this machine. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The file an address asks for: itself, or the index of its folder. */
function resolveFile(folder: string, pathname: string): string | undefined {
  const wanted = path.join(folder, decodeURIComponent(pathname));
  if (!wanted.startsWith(folder)) return undefined;
  return [wanted, path.join(wanted, 'index.html'), `${wanted}.html`].find(
    (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
  );
}

const typeOf = (file: string): string => types[path.extname(file)] ?? 'application/octet-stream';

/** Whether it becomes much smaller when it is packed. */
const isText = (file: string): boolean => /html|javascript|css|json|svg|xml|csv/.test(typeOf(file));

function headersOf(file: string, zip: boolean): http.OutgoingHttpHeaders {
  // A name that holds a hash of what it names never changes.
  const lasting = /[.-][0-9a-f]{8,}\.\w+$/.test(file);
  return {
    'content-type': typeOf(file),
    ...(zip && { 'content-encoding': 'gzip' }),
    ...(lasting && { 'cache-control': 'public, max-age=3600, immutable' }),
  };
}

export interface StaticServer {
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

/** Starts serving `folder`, gzipped, under `base` (the site's base address). */
export async function serveFolder(folder: string, base = '/', port = 0): Promise<StaticServer> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    const found = inside === undefined ? undefined : resolveFile(folder, inside);
    const file = found ?? path.join(folder, '404.html');
    const zip = isText(file) && String(request.headers['accept-encoding']).includes('gzip');
    const body = fs.readFileSync(file);
    response.writeHead(found ? 200 : 404, headersOf(file, zip));
    response.end(zip ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
