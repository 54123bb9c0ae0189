/** A real nginx with the configuration that the build made, on a free port of this machine. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Debian keeps it where plain users' shells do not look. */
const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  (file) => fs.existsSync(file),
);

export const hasNginx = program !== undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function untilListening(port: number): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('nginx did not begin to listen');
}

export interface Nginx {
  origin: string;
  /** What `nginx -t` said of the configuration. */
  verdict: string;
  close(): Promise<void>;
}

/** @param site the folder of the built site @param configuration what the build wrote for nginx */
export async function startNginx(site: string, configuration: string): Promise<Nginx> {
  if (!program) throw new Error('there is no nginx on this machine');
  const port = await freePort();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-nginx-'));
  const own = fs
    .readFileSync(configuration, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/portal;', `root ${site};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
  const main = path.join(home, 'nginx.conf');
  fs.writeFileSync(
    main,
    `daemon off; master_process off; pid ${home}/pid; error_log stderr;
events {}
http { access_log off; client_body_temp_path ${home}; proxy_temp_path ${home}; fastcgi_temp_path ${home};
uwsgi_temp_path ${home}; scgi_temp_path ${home};
${own}
}
`,
  );
  const { stderr } = spawnSync(program, ['-t', '-c', main], { encoding: 'utf8' });
  const running: ChildProcess = spawn(program, ['-c', main], { stdio: 'ignore' });
  await untilListening(port);
  return {
    origin: `http://127.0.0.1:${port}`,
    verdict: stderr,
    close: () =>
      new Promise((resolve) => {
        running.once('exit', () => {
          fs.rmSync(home, { recursive: true, force: true });
          resolve();
        });
        running.kill('SIGTERM');
      }),
  };
}
