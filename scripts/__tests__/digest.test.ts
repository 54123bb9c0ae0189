/** npm run digest, as a person runs it. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { SMTPServer } from 'smtp-server';
import { bundle, run } from '../../tests/support/runCommand';

const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'digest-'));
const out = (name: string) => path.join(elsewhere, name);
const listAll = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];

afterAll(() => fs.rmSync(elsewhere, { recursive: true, force: true }));

test('a list is told once; what is new later is told alone; where nothing is new nothing is written', () => {
  const site = makeFixtureSite({
    'data/audience-map.yaml':
      'places: [{ id: nursery, name: Nurseries, sector: education, audiences: [schools], routes: [] }]\n',
  });
  const digest = (...args: string[]) => run('digest', [...args, '--out', out('told')], site.root);
  try {
    const first = digest('--since', '2026-10-01', '--audience', 'schools');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Wrote ') });
    expect(first.out).toContain('No way is known by which this reaches Nurseries. Ring them;');
    const folder = path.join(out('told'), 'schools/2026-11-24');
    const text = fs.readFileSync(path.join(folder, 'digest.txt'), 'utf8');
    expect(text).toContain('https://portal.example/briefs/a-brief');
    expect(text).toMatch(/I have read this: https:\S+\/whats-new\/pack#role=schools&from=/);
    const draft = fs.readFileSync(path.join(folder, 'digest.eml'), 'utf8');
    expect(draft).toMatch(/^X-Unsent: 1\r\n/);
    expect(draft).not.toMatch(/^To:/m);

    const before = listAll(out('told'));
    const state = fs.statSync(path.join(out('told'), 'state.json')).mtimeMs;
    expect(digest('--audience', 'schools')).toEqual({
      code: 0,
      out: 'Nothing new for schools since 1 October 2026.\n',
    });
    expect(listAll(out('told'))).toEqual(before);
    expect(fs.statSync(path.join(out('told'), 'state.json')).mtimeMs).toBe(state);

    const update = fs.readFileSync(path.join(site.root, 'updates/a.md'), 'utf8');
    fs.writeFileSync(
      path.join(site.root, 'updates/b.md'),
      update.replace(/title: .*/, 'title: Another').replace(/slug: .*/, 'slug: another'),
    );
    expect(digest('--audience', 'schools').out).toContain('Wrote 1 change to ');
    const second = path.join(out('told'), 'schools/2026-11-24-2/digest.txt');
    expect(fs.readFileSync(second, 'utf8')).not.toContain('a-brief');

    // A role that is called otherwise by now is told nothing twice, and may be asked for by either name.
    expect(run('rename', ['audience:schools', 'teachers', '--write'], site.root).code).toBe(0);
    for (const role of ['teachers', 'schools'])
      expect(digest('--audience', role)).toEqual({
        code: 0,
        out: 'Nothing new for schools since 1 October 2026.\n',
      });
    // Asked for by both names it is one list; and a role that has its first name again is told nothing twice.
    const both = ['--audience', 'teachers', '--audience', 'schools'];
    expect(digest(...both).out).toBe('Nothing new for schools since 1 October 2026.\n');
    expect(run('rename', ['audience:teachers', 'schools', '--write'], site.root).code).toBe(0);
    expect(digest('--audience', 'schools').out).toBe(
      'Nothing new for schools since 1 October 2026.\n',
    );
  } finally {
    site.remove();
  }
}, 120_000);

test('without the address of the site nothing is written, for its links would lead nowhere', () => {
  const site = makeFixtureSite();
  const args = ['--since', '2026-10-01', '--audience', 'schools', '--out', out('nowhere')];
  const digest = (PORTAL_URL: string) =>
    run('digest', args, site.root, '2026-11-24', { PORTAL_URL });
  try {
    expect(digest('')).toMatchObject({ code: 2, out: expect.stringMatching(/^The links of/) });
    expect(digest('portal')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^PORTAL_URL takes a web address .*found "portal"/),
    });
    expect(fs.existsSync(out('nowhere'))).toBe(false);
  } finally {
    site.remove();
  }
}, 60_000);

test('each receiver has a message that shows no other; a list with faults writes nothing', () => {
  const site = makeFixtureSite();
  const list = out('list.csv');
  const args = ['--since', '2026-10-01', '--audience', 'schools', '--to', list];
  try {
    fs.writeFileSync(
      list,
      'Email;who\nhead@school.example;x\nno-at;x\nhead@school.example;x\n;x\na@b.example, c@d.example;x\ne@f.example;"x\nno-host@;x\n',
    );
    const bad = run('digest', [...args, '--out', out('bad')], site.root);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('row 3: found no-at.');
    expect(bad.out).toContain('row 4: found head@school.example, which is in row 2 too.');
    expect(bad.out).toContain('row 5: found an empty cell.');
    expect(bad.out).toContain('row 6: found a@b.example, c@d.example.');
    expect(bad.out).toContain('row 7: found a quotation mark without its pair.');
    expect(bad.out).toContain('row 8: found no-host@.');
    expect(fs.existsSync(out('bad'))).toBe(false);

    fs.writeFileSync(list, 'email\nhead@school.example\noffice@other.example\n');
    expect(run('digest', [...args, '--out', out('each')], site.root).code).toBe(0);
    const folder = path.join(out('each'), 'schools/2026-11-24/to');
    const messages = fs
      .readdirSync(folder)
      .sort()
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
    expect(messages.map((one) => /^To: (.*)\r$/m.exec(one)?.[1])).toEqual([
      'head@school.example',
      'office@other.example',
    ]);
    expect(messages[0]).not.toContain('office@');
    expect(messages[1]).not.toContain('head@');
    expect(new Set(messages.map((one) => /^Message-ID: (.*)\r$/m.exec(one)?.[1])).size).toBe(2);
  } finally {
    site.remove();
  }
}, 120_000);

test('a wrong use is told, and a state that cannot be read stops it', () => {
  const site = makeFixtureSite({ 'list.csv': 'email\na@b.example\n' });
  const since = ['--since', '2026-10-01'];
  const code = (...args: string[]) => run('digest', args, site.root);
  try {
    expect(code('--out', out('none'))).toMatchObject({
      code: 2,
      out: expect.stringContaining('needs its first day: --since 2026-11-01'),
    });
    expect(code(...since, '--audience', 'school').out).toContain('Did you mean schools?');
    expect(code('--since', '2026-13-01').code).toBe(2);
    expect(code('--since', '2027-01-01').code).toBe(2);
    expect(code(...since, '--to', 'list.csv')).toMatchObject({
      code: 2,
      out: expect.stringContaining('Addresses have no place in the repository.'),
    });
    fs.mkdirSync(out('damaged'));
    fs.writeFileSync(path.join(out('damaged'), 'state.json'), '{');
    const damaged = code(...since, '--out', out('damaged'));
    expect(damaged.code).toBe(1);
    expect(damaged.out).toContain('it is not known what was told before');
    expect(damaged.out).not.toMatch(/\n\s+at /);
  } finally {
    site.remove();
  }
}, 120_000);

test('a run that is killed while it sends is taken up again: nobody gets it twice', async () => {
  const site = makeFixtureSite();
  const list = out('five.csv');
  const addresses = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@school.example`);
  fs.writeFileSync(list, ['email', ...addresses].join('\n'));
  const arrived: string[] = [];
  let sender: ReturnType<typeof spawn> | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      stream.on('data', () => undefined);
      stream.on('end', () => {
        arrived.push(envelope.rcptTo.map(({ address }) => address).join());
        // The third is taken, and the sender never hears of it.
        if (arrived.length === 3) sender?.kill('SIGKILL');
        else done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const send = () =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      const args = ['--since', '2026-10-01', '--audience', 'schools', '--to', list, '--send'];
      sender = spawn(
        process.execPath,
        [bundle, 'scripts/digest', ...args, '--out', out('killed')],
        {
          cwd: site.root,
          env: {
            ...process.env,
            PORTAL_TODAY: '2026-11-24',
            PORTAL_URL: 'https://portal.example',
            SMTP_URL: `smtp://127.0.0.1:${port}`,
          },
        },
      );
      let text = '';
      for (const stream of [sender.stdout, sender.stderr])
        stream?.on('data', (part) => (text += String(part)));
      sender.on('close', (code) => resolve({ code, text }));
    });
  try {
    expect((await send()).code).toBeNull();
    expect(arrived).toEqual(addresses.slice(0, 3));
    const second = await send();
    expect(second.text).toContain('Nothing new for schools');
    expect(second.text).toContain('sent 2, and 2 had it before.');
    expect(second.text).toContain('Of 1 nobody knows whether they have it');
    expect(second.code).toBe(1);
    expect(arrived).toEqual(addresses);
    const unsent = path.join(out('killed'), 'schools/2026-11-24/not-sent.csv');
    expect(fs.readFileSync(unsent, 'utf8')).toContain('c@school.example');
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    site.remove();
  }
}, 120_000);

test('nothing is sent without a list or a server', () => {
  const args = ['--since', '2026-10-01', '--send'];
  expect(run('digest', args)).toMatchObject({
    code: 2,
    out: expect.stringContaining('--send needs --to'),
  });
  expect(run('digest', [...args, '--to', out('none.csv')])).toMatchObject({
    code: 2,
    out: expect.stringContaining('--send needs the mail server in SMTP_URL'),
  });
}, 60_000);
