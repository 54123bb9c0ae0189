/** npm run review -- --ask and npm run confirm, as a person runs them. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const answer = (text: string, word: string, more: Readonly<Record<string, string>> = {}) =>
  text
    .replace(/^(Answer \(.*\):)$/m, `$1 ${word}`)
    .replace(/^(Your role.*:)$/m, '$1 duty manager')
    .replace(/^(Day you checked:)$/m, '$1 20 November 2026')
    .replace(/^(phone 1:).*$/m, (line, name: string) =>
      more['phone 1'] ? `${name} ${more['phone 1']}` : line,
    )
    .replace(/^(email:).*$/m, (line, name: string) =>
      more.email ? `${name} ${more.email}` : line,
    );

test('each service is asked, and its answer becomes the change with its mark', () => {
  const site = makeFixtureSite({});
  const read = (name: string) => fs.readFileSync(path.join(site.root, name), 'utf8');
  const write = (name: string, text: string) => fs.writeFileSync(path.join(site.root, name), text);
  const contacts = () =>
    Object.fromEntries(
      fs
        .readdirSync(path.join(site.root, 'data/contacts'))
        .map((name) => [name, read(`data/contacts/${name}`)]),
    );
  try {
    write(
      'data/contacts/front-door.yaml',
      `# Keep this line.\n${read('data/contacts/front-door.yaml')}`,
    );
    expect(run('review', ['--ask'], site.root).code).toBe(2);
    expect(
      run('review', ['--ask', '--out', 'asked'], site.root, '2026-11-24', { PORTAL_URL: '' }),
    ).toMatchObject({ code: 2, out: expect.stringContaining('PORTAL_URL') });
    expect(fs.existsSync(path.join(site.root, 'asked'))).toBe(false);
    expect(run('review', ['--ask', '--out', 'asked'], site.root)).toEqual({
      code: 0,
      out: expect.stringMatching(/Wrote \d+ messages to asked.*Nothing was sent/s),
    });
    const text = read('asked/front-door.txt');
    expect(read('asked/front-door.eml')).toContain('X-Unsent: 1');

    const before = contacts();
    write('bad.txt', answer(text, 'changed', { 'phone 1': '0871 234 5678' }));
    write('good.txt', answer(text, 'changed', { 'phone 1': '0117 903 6450' }));
    write('broken.yaml', 'contact: front-door\nanswer: perhaps\n');
    write('name.yaml', 'contact: front-door\nanswer: right\nby: Sarah Miller\non: 2026-11-20\n');
    fs.writeFileSync(path.join(site.root, 'picture.yaml'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const refused = run(
      'confirm',
      ['bad.txt', 'good.txt', 'broken.yaml', 'name.yaml', 'picture.yaml', 'none.yaml', '--write'],
      site.root,
    );
    expect(refused.code).toBe(1);
    for (const line of [
      /bad\.txt:\d+:1  phone 1: expected a number that costs no more than a call/,
      /broken\.yaml:2:1?\d+  answer: expected one of right, changed, withdraw; found "perhaps"/,
      /name\.yaml:3:1  by: “Sarah Miller” looks like a name/,
      /picture\.yaml:1:1  picture\.yaml is not UTF-8 text/,
      /none\.yaml:1:1  There is no file none\.yaml/,
      /good\.txt:\d+:1  contact: bad\.txt is about front-door too/,
    ])
      expect(refused.out).toMatch(line);
    expect(refused.out).toContain('Nothing was written.');
    expect(contacts()).toEqual(before);

    const named = ['good.txt', '--also', 'front-door'];
    expect(run('confirm', named, site.root)).toEqual({
      code: 0,
      out: expect.stringContaining('Nothing was written. Add --write'),
    });
    expect(contacts()).toEqual(before);
    expect(run('confirm', [...named, '--write'], site.root).code).toBe(0);
    const after = read('data/contacts/front-door.yaml').split('\n');
    const old = (before['front-door.yaml'] ?? '').split('\n');
    expect(after[0]).toBe('# Keep this line.');
    expect(after.filter((line) => !old.includes(line))).toMatchInlineSnapshot(`
      [
        "  - number: "0117 903 6450"",
        "evidence: {",
        "  class: confirmed,",
        "  on: 2026-11-20,",
        "  by: partnership team,",
        "  source: { title: Answer of the service (duty manager) }",
        "}",
        "review: { due: 2027-11-20, owner: front-door }",
      ]
    `);
    expect(run('check', [], site.root).code).toBe(0);
  } finally {
    site.remove();
  }
}, 120_000);

test('a service that is no more is taken down: by its sheet, and by its answer', () => {
  const gone = (id: string) =>
    `contact: ${id}\nanswer: withdraw\nby: duty manager\non: 2026-11-20\n`;
  const site = makeFixtureSite({
    'sheet.csv': 'id,agency,withdraw,use instead\nteam,council,yes,\n',
    'named.csv': 'id,agency,withdraw,use instead\nalways,council,yes,\n',
    'named.yaml': gone('always'),
    'answer.yaml': `${gone('team')}instead: always\n`,
  });
  const there = () => fs.readdirSync(path.join(site.root, 'data/contacts'));
  const moved = () => fs.readFileSync(path.join(site.root, 'data/moved.yaml'), 'utf8');
  try {
    const before = there();
    for (const [command, file] of [
      ['import-contacts', 'named.csv'],
      ['confirm', 'named.yaml'],
    ] as const)
      expect(run(command, [file, '--write'], site.root)).toEqual({
        code: 1,
        out: expect.stringMatching(
          /places? names? contact:always:\n  data\/.*Nothing was written/s,
        ),
      });
    expect(there()).toEqual(before);
    expect(run('import-contacts', ['sheet.csv'], site.root).out).toContain('1 withdrawn');
    expect(there()).toEqual(before);
    expect(run('confirm', ['answer.yaml', '--write'], site.root)).toEqual({
      code: 0,
      out: expect.stringContaining('Deleted data/contacts/team.yaml.'),
    });
    expect(there()).toEqual(before.filter((name) => name !== 'team.yaml'));
    expect(moved()).toMatch(/withdrawn:\n.*A team[^]*by: Council[^]*goTo: \/contacts\/always/);
    expect(run('check', [], site.root).code).toBe(0);
  } finally {
    site.remove();
  }
}, 120_000);
