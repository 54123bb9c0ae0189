/** Sending to a real mail server on this machine: what it refuses, what it has no time for, and what ends half-way. */
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { keyOfAddress } from '../copyId';
import { isUnfinished, openJournal } from '../journal';
import { type Receiver, sendAll } from '../send';
import { openServer, readServer, type ServerAddress } from '../smtp';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'send-'));
let server: SMTPServer | undefined;
/** What arrived, each with its receivers. */
let arrived: { to: string[]; text: string }[] = [];

/** @param options what the server does differently. */
async function serve(options: SMTPServerOptions = {}): Promise<ServerAddress> {
  arrived = [];
  const started = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        arrived.push({
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
    ...options,
  });
  started.on('error', () => undefined);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.server.address() as AddressInfo;
  return { host: '127.0.0.1', port, secure: false };
}

afterEach(async () => {
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
  for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const receiver = (address: string): Receiver => ({
  address,
  who: keyOfAddress(address),
  message: () => Buffer.from(`To: ${address}\r\nSubject: News\r\n\r\nWords for ${address}\r\n`),
});
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => receiver(`role${i}@school.example`));

async function send(
  address: ServerAddress,
  receivers: readonly Receiver[],
  more: { again?: boolean; isStopped?: () => boolean } = {},
) {
  const [journal, open] = [openJournal(folder), openServer(address)];
  const pauses: number[] = [];
  try {
    const done = await sendAll(receivers, {
      from: 'us@portal.example',
      server: open,
      journal,
      again: false,
      wait: async (ms) => void pauses.push(ms),
      isStopped: () => false,
      tell: () => undefined,
      ...more,
    });
    return { ...done, pauses };
  } finally {
    open.close();
    journal.close();
  }
}

const receiversOf = () => arrived.map(({ to }) => to.join()).sort();

test('each has one message with no other receiver; a second run sends to nobody', async () => {
  const address = await serve();
  expect(await send(address, people(5))).toMatchObject({ sent: 5, before: 0 });
  expect(receiversOf()).toEqual(people(5).map((one) => one.address));
  for (const { to, text } of arrived) expect(text).toContain(`To: ${to[0]}\r\n`);
  expect(await send(address, people(6))).toMatchObject({ sent: 1, before: 5 });
  expect(arrived).toHaveLength(6);
  expect(fs.readFileSync(path.join(folder, 'sent.jsonl'), 'utf8')).not.toContain('@');
});

test('what a server has no time for is tried again, later each time; what it refuses is not', async () => {
  let busy = 2;
  const address = await serve({
    onRcptTo({ address: to }, _session, done) {
      if (to.startsWith('role1@'))
        return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      if (to.startsWith('role2@') && (busy -= 1) >= 0)
        return done(Object.assign(new Error('greylisted'), { responseCode: 451 }));
      return done();
    },
  });
  const done = await send(address, people(4));
  expect(done).toMatchObject({ sent: 3, later: [], unknown: [], pauses: [1_000, 4_000] });
  expect(done.refused).toEqual([
    { address: 'role1@school.example', said: expect.stringContaining('no such mailbox') },
  ]);
  const next = await send(address, people(4));
  expect(next).toMatchObject({ sent: 0, before: 3 });
  expect(next.refused).toEqual(done.refused);
});

test('a run that ends between two messages goes on with the next', async () => {
  const address = await serve();
  const first = await send(address, people(6), { isStopped: () => arrived.length === 2 });
  expect(first).toMatchObject({ sent: 2, stopped: 'you stopped it' });
  expect(isUnfinished(folder)).toBe(true);
  // What was being written when the machine went off.
  fs.appendFileSync(path.join(folder, 'sent.jsonl'), '{"is":"sen');
  expect(await send(address, people(6))).toMatchObject({ sent: 4, before: 2 });
  expect(new Set(receiversOf()).size).toBe(6);
  expect(arrived).toHaveLength(6);
  expect(isUnfinished(folder)).toBe(false);
});

test('who may have it, because a run ended while it was handed over, is named and not sent it again', async () => {
  const address = await serve();
  const journal = openJournal(folder);
  journal.write({ is: 'planned', who: people(2).map(({ who }) => who) });
  journal.write({ is: 'trying', who: people(1)[0]?.who ?? '' });
  journal.close();
  expect(await send(address, people(2))).toMatchObject({
    sent: 1,
    unknown: ['role0@school.example'],
  });
  expect(receiversOf()).toEqual(['role1@school.example']);
  expect(await send(address, people(2), { again: true })).toMatchObject({ sent: 1, before: 1 });
});

test('a line that is cut after the message, before the answer: not known, and not tried again', async () => {
  const address = await serve({
    onData(stream, session, _done) {
      stream.on('data', () => undefined);
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo.map((one) => one.address), text: '' });
        // No answer.
        for (const one of server?.connections ?? [])
          (one as { _socket: { destroy(): void } })._socket.destroy();
      });
    },
  });
  expect(await send(address, people(1))).toMatchObject({
    sent: 0,
    unknown: ['role0@school.example'],
    pauses: [],
  });
  expect(arrived).toHaveLength(1);
});

test('a line that is cut before the message is tried again', async () => {
  let cut = 1;
  const address = await serve({
    onMailFrom(_address, _session, done) {
      if ((cut -= 1) < 0) return done();
      for (const one of server?.connections ?? [])
        (one as { _socket: { destroy(): void } })._socket.destroy();
      return undefined;
    },
  });
  expect(await send(address, people(2))).toMatchObject({ sent: 2, pauses: [1_000] });
  expect(arrived).toHaveLength(2);
});

test('without a server, or with a wrong password, it stops and says why; the password is in no message', async () => {
  const address = await serve({
    authOptional: false,
    onAuth: (_auth, _session, done) => done(new Error('Invalid username or password')),
  });
  const wrong = await send({ ...address, user: 'us', pass: 'secret-word' }, people(9));
  expect(wrong).toMatchObject({ sent: 0, pauses: [] });
  expect(wrong.stopped).toContain('Invalid username or password');
  expect(JSON.stringify(wrong)).not.toContain('secret-word');
  const none = await send({ host: '127.0.0.1', port: 9, secure: false }, people(9));
  expect(none).toMatchObject({ sent: 0, pauses: [1_000, 4_000, 15_000, 60_000] });
  expect(none.stopped).toMatch(/ECONNREFUSED/);
});

test('the address of a server', () => {
  expect(readServer('smtps://us%40portal.example:p%3Aw@mail.example')).toEqual({
    host: 'mail.example',
    port: 465,
    secure: true,
    user: 'us@portal.example',
    pass: 'p:w',
  });
  expect(readServer('smtp://mail.example:2525')).toEqual({
    host: 'mail.example',
    port: 2525,
    secure: false,
  });
  for (const wrong of ['', 'mail.example', 'https://mail.example', 'smtp://'])
    expect(readServer(wrong)).toBeUndefined();
});
