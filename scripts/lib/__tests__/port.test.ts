import net from 'node:net';
import { run } from '../../../tests/support/runCommand';
import { findPortFault, readPort } from '../port.mjs';

/** Something that listens on a port of the system's choice. */
async function occupy(host: string): Promise<{ port: number; close: () => Promise<unknown> }> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const startOn = (port: string) => {
  process.env.PORT = port;
  try {
    return run('start.mjs', []);
  } finally {
    delete process.env.PORT;
  }
};

test('a port is a whole number from 1 to 65535', () => {
  expect(['3000', '1', '65535'].map(readPort)).toEqual([3000, 1, 65535]);
  for (const text of ['0', '65536', '-1', '3e3', '80 ', 'http', '', '123456'])
    expect(readPort(text)).toBeUndefined();
});

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port in use on %s is told, a free one is not',
  async (host) => {
    const { port, close } = await occupy(host);
    const fault = await findPortFault(port);
    await close();
    expect(fault).toBe(
      `Port ${port} is in use by another program. Stop it, or name another port: PORT=${port + 1} npm start`,
    );
    expect(await findPortFault(port)).toBeUndefined();
  },
);

test('npm start says so before it does anything', async () => {
  const { port, close } = await occupy('127.0.0.1');
  const { code, out } = startOn(String(port));
  await close();
  expect(code).toBe(1);
  expect(out).toMatch(/^Port \d+ is in use by another program\..*\n$/);
});

test('npm start refuses a port that is none', () =>
  expect(startOn('80a')).toEqual({
    code: 2,
    out: 'PORT must be a number from 1 to 65535, found "80a".\n',
  }));
