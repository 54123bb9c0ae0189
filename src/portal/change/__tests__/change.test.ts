/** Renaming and withdrawing: every place at once, nothing else touched, and every old address leads somewhere. */
import fs from 'node:fs';
import path from 'node:path';
import { tryFiles } from '../../../../scripts/lib/trial';
import { writeAll } from '../../../../scripts/lib/writeAll';
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { contactCollection } from '../../../features/contacts/collection';
import { agencyCollection } from '../../../features/partnership/collection';
import { formatProblem } from '../../../shared/problems';
import { listFiles, listRoutes } from '../../project';
import { readContent, readSite } from '../../site';
import {
  type Around,
  type Change,
  renamePage,
  renameRecord,
  withdrawPage,
  withdrawRecord,
} from '../change';

const options = { release: false, today: '2026-11-24', url: 'https://portal.example' };

/** A contact that others name: in fields, in a list, in a text, and in the frozen text of a published version. */
const files: Record<string, string> = {
  ...fixtureFiles,
  'data/contacts/helper.yaml': `# The team upstairs.
${String(fixtureFiles['data/contacts/always.yaml'])
  .replace('id: always', 'id: helper   # as printed')
  .replace('name: Always there', 'name: Helping hand')
  .replace('role: out-of-hours\n', '')}`,
  'data/concerns.yaml': String(fixtureFiles['data/concerns.yaml']).replace(
    'ask: [front-door], name',
    'ask: [front-door, helper], name',
  ),
  'blog/a.md': String(fixtureFiles['blog/a.md']).replace(
    'Intro.',
    'Intro: [the hand](contact:helper) and [its page](/contacts/helper).',
  ),
  'versioned_docs/version-2022/levels/level-1.md':
    '---\ntitle: One\ndescription: A page.\ncontacts: [helper]\n---\n\nAsk [them](contact:helper), or see [it](/contacts/helper).\n',
};

let fixture: ReturnType<typeof makeFixtureSite>;
beforeEach(() => {
  fixture = makeFixtureSite(files);
});
afterEach(() => fixture.remove());

function around(): Around {
  const { site, problems } = readSite(fixture.root, { ...options, allowLost: true });
  if (!site) throw new Error(problems.map(formatProblem).join('\n'));
  return { root: fixture.root, content: readContent(fixture.root, options), site };
}

const read = (file: string) => fs.readFileSync(path.join(fixture.root, file), 'utf8');

/** Writes a change. @returns the lines that differ, by file. */
function write(change: Change): Record<string, string[]> {
  expect(tryFiles(fixture.root, change.files, options.today).map(formatProblem)).toEqual([]);
  const before = new Map(
    change.files
      .filter(({ file }) => fs.existsSync(path.join(fixture.root, file)))
      .map(({ file }) => [file, read(file)]),
  );
  writeAll(fixture.root, change.files);
  return Object.fromEntries(
    change.files.flatMap(({ file, content }) => {
      const old = new Set((before.get(file) ?? '').split('\n'));
      return content === undefined || !before.has(file)
        ? []
        : [[file, content.split('\n').filter((line) => !old.has(line))]];
    }),
  );
}

const addresses = 'data/addresses.txt';

test('a contact is renamed in one go, and only the lines that name it change', async () => {
  fs.writeFileSync(path.join(fixture.root, addresses), '/contacts/helper\n');
  const changed = write(renameRecord(around(), 'contact:helper', 'helping-hand'));
  expect(changed).toEqual({
    'data/concerns.yaml': [
      '  - { id: worry, group: harm, ask: [front-door, helping-hand], name: A worry, summary: Any worry., responsible: home, urgency: today, role: another-area }',
    ],
    'blog/a.md': [
      'Intro: [the hand](contact:helping-hand) and [its page](/contacts/helping-hand).',
    ],
  });
  expect(fs.existsSync(path.join(fixture.root, 'data/contacts/helper.yaml'))).toBe(false);
  expect(read('data/contacts/helping-hand.yaml')).toBe(
    String(files['data/contacts/helper.yaml']).replace('id: helper ', 'id: helping-hand '),
  );
  const { site } = around();
  // The frozen text names it by its old id, which means the new record.
  expect(site.get(contactCollection, 'helper')?.id).toBe('helping-hand');
  expect(site.resolve('contact', 'helper')?.href).toBe('/contacts/helping-hand');
  const page = (await listFiles(site)).find(({ path: at }) => at === 'contacts/helper/index.html');
  expect(page?.content).toContain('data-to="/contacts/helping-hand"');
  expect(page?.content).toContain('<meta name="robots" content="noindex">');
  expect(page?.content).toContain(
    '<link rel="canonical" href="https://portal.example/contacts/helping-hand">',
  );
});

test('renamed twice, each old address leads straight on; renamed back, its own entry goes', () => {
  write(renameRecord(around(), 'contact:helper', 'second'));
  write(renameRecord(around(), 'contact:second', 'third'));
  expect(read('data/moved.yaml')).toContain('from: /contacts/helper\n    to: /contacts/third');
  expect(around().site.get(contactCollection, 'helper')?.id).toBe('third');
  write(renameRecord(around(), 'contact:third', 'helper'));
  expect(read('data/moved.yaml')).not.toContain('from: /contacts/helper\n');
  expect(read('data/moved.yaml')).toContain('from: /contacts/second\n    to: /contacts/helper');
});

test('a worry takes the pages of its areas along', () => {
  const { given } = renameRecord(around(), 'concern:worry', 'any-worry');
  expect(given.map(({ from, to }) => [from, to])).toContainEqual([
    '/contacts/find/worry',
    '/contacts/find/any-worry',
  ]);
});

describe('what a record was called before', () => {
  const list = () => read('data/moved.yaml').split('names:')[1] ?? '';

  test('is kept for a record without an address too', async () => {
    fs.appendFileSync(
      path.join(fixture.root, 'data/agencies.yaml'),
      '  - { id: borough, name: Borough, sector: council, summary: Helps. }\n',
    );
    write(renameRecord(around(), 'agency:borough', 'county'));
    expect(list()).toContain(
      'kind: agency\n    was: borough\n    title: Borough\n    now: county\n    on: 2026-11-24',
    );
    expect(read('data/moved.yaml')).toContain('moved: []');
    write(renameRecord(around(), 'agency:county', 'shire'));
    expect(around().site.get(agencyCollection, 'borough')?.id).toBe('shire');
    write(renameRecord(around(), 'agency:shire', 'borough'));
    expect(list()).not.toContain('was: borough');
    expect(list().match(/now: borough/g)).toHaveLength(2);
  });

  test('means nothing once the record is withdrawn and nothing takes its place', () => {
    fs.appendFileSync(
      path.join(fixture.root, 'data/concerns.yaml'),
      String(files['data/concerns.yaml'])
        .split('\n')
        .filter((line) => line.includes('id: worry,'))
        .map((line) =>
          line
            .replace('id: worry', 'id: gangs')
            .replace('A worry', 'Gangs')
            .replace(', role: another-area', ''),
        )
        .join('\n'),
    );
    write(renameRecord(around(), 'concern:gangs', 'groups'));
    write(withdrawRecord(around(), 'concern:groups', wish()));
    expect(list()).not.toContain('now:');
    expect(list()).toMatch(/was: gangs\n {4}title: Gangs\n[^]*was: groups\n {4}title: Gangs\n/);
  });

  const told = (names: string) => {
    fs.writeFileSync(path.join(fixture.root, 'data/moved.yaml'), `moved: []\nnames:\n${names}`);
    return readSite(fixture.root, options).problems.map(formatProblem);
  };
  const name = (kind: string, now: string) =>
    `  - { kind: ${kind}, was: old, title: Old, now: ${now}, on: 2026-11-24 }\n`;

  test('means a record that is there, of a kind there is, and is listed once', () => {
    expect(told(name('contact', 'helper'))).toEqual([]);
    expect(told(name('contact', 'helpr'))).toEqual([
      expect.stringMatching(/names\[0\].now: there is no contact with the id helpr {2}\(did you/),
    ]);
    expect(told(name('contakt', 'helper'))).toEqual([
      expect.stringMatching(/names\[0\].kind: there are no records of this kind {2}\(did you/),
    ]);
    expect(told(name('contact', 'helper') + name('contact', 'always'))).toEqual([
      expect.stringMatching(/names\[1\].was: the contact old is listed twice.* line 3/),
    ]);
  });
});

test('a name by which others know another record is given to none: not by a command, not by hand', () => {
  const agency = (id: string) =>
    fs.appendFileSync(
      path.join(fixture.root, 'data/agencies.yaml'),
      `  - { id: ${id}, name: ${id}, sector: council, summary: Helps. }\n`,
    );
  for (const id of ['borough', 'county', 'parish']) agency(id);
  write(withdrawRecord(around(), 'agency:borough', wish()));
  write(renameRecord(around(), 'agency:county', 'shire'));
  for (const taken of ['borough', 'county'])
    expect(() => renameRecord(around(), 'agency:parish', taken)).toThrow(
      new RegExp(`^Others know “${taken}” by the id ${taken}: .*Choose another`),
    );
  agency('borough');
  expect(readSite(fixture.root, options).problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /names\[0\].was: a new agency has the id borough, by which others know “borough”/,
    ),
  ]);
});

test('what is permanent, taken, or no id is refused with the reason', () => {
  expect(() => renameRecord(around(), 'indicator:meals-regular', 'x')).toThrow(
    /same in every version/,
  );
  expect(() => withdrawRecord(around(), 'finding:council-strength', wish())).toThrow(
    /as it was reported/,
  );
  expect(() => renameRecord(around(), 'contact:helper', 'always')).toThrow(/already/);
  expect(() => renameRecord(around(), 'contact:helper', 'No Id')).toThrow(/cannot be an id/);
  expect(() => renameRecord(around(), 'contact:helpr', 'x')).toThrow(/Did you mean helper\?/);
  expect(() => renameRecord(around(), 'person:helper', 'x')).toThrow(/does not name a record/);
  expect(() => renameRecord(around(), 'person:helper', 'x')).not.toThrow(/address,|former name/);
});

const wish = (use?: string) => ({ use, why: 'The team was closed.', by: 'Partnership team' });

test('a contact that others name is not withdrawn without another in its place', () => {
  expect(() => withdrawRecord(around(), 'contact:helper', wish())).toThrow(
    /4 places name contact:helper:\n {2}blog\/a.md:12 {2}contact:helper\n {2}data\/concerns.yaml:\d+ {2}helper\n[^]*--use contact:<id>/,
  );
});

test('with another in its place every reference names that one, once, and the address keeps a note', () => {
  const changed = write(withdrawRecord(around(), 'contact:helper', wish('contact:front-door')));
  expect(changed['data/concerns.yaml']).toEqual([
    '  - { id: worry, group: harm, ask: [front-door], name: A worry, summary: Any worry., responsible: home, urgency: today, role: another-area }',
  ]);
  const { site } = around();
  expect(site.get(contactCollection, 'helper')?.id).toBe('front-door');
  const route = listRoutes(site).find(({ path: at }) => at === '/contacts/helper');
  expect(route?.component).toBe('src/features/moved/ui/WithdrawnPage');
  expect(route?.props).toEqual({
    title: 'Helping hand',
    on: '2026-11-24',
    by: 'Partnership team',
    why: 'The team was closed.',
    goTo: { path: '/contacts/front-door', title: 'Front door' },
    section: { path: '/contacts/', title: 'Who to contact' },
  });
  // Whoever has it printed would take the one for the other.
  expect(() => renameRecord(around(), 'contact:always', 'helper')).toThrow(/was withdrawn/);
});

test('a post gets another address, and links to it follow; one that went by hand keeps a note', () => {
  fs.writeFileSync(path.join(fixture.root, addresses), '/updates/a-update\n/briefs/a-brief\n');
  fs.writeFileSync(
    path.join(fixture.root, 'updates/a.md'),
    String(files['updates/a.md']).replace('Words.', 'See [the brief](/briefs/a-brief#what-to-do).'),
  );
  const changed = write(renamePage(around(), '/briefs/a-brief', '/briefs/another'));
  expect(changed).toEqual({
    'blog/a.md': ['slug: another'],
    'updates/a.md': ['See [the brief](/briefs/another#what-to-do).'],
  });
  fs.rmSync(path.join(fixture.root, 'updates/a.md'));
  fs.rmSync(path.join(fixture.root, 'updates/authors.yml'));
  fs.rmSync(path.join(fixture.root, 'updates/tags.yml'));
  const { problems } = readSite(fixture.root, options);
  expect(problems.map(formatProblem)).toEqual([
    'data/addresses.txt:1:1  /updates/a-update was published and has no page now: whoever saved or printed it finds nothing  (run npm run rename -- /updates/a-update /its/new/address --write, or npm run withdraw -- /updates/a-update --why "…" --write)',
  ]);
  write(withdrawPage(around(), '/updates/a-update', wish()));
  expect(around().site.addresses().has('/updates/a-update')).toBe(true);
});

describe('the list of moved addresses', () => {
  const withList = (moved: string) => {
    fs.writeFileSync(path.join(fixture.root, 'data/moved.yaml'), `moved:\n${moved}`);
    return readSite(fixture.root, options).problems.map(formatProblem);
  };
  const entry = (from: string, to: string) => `  - { from: ${from}, to: ${to}, on: 2026-11-24 }\n`;

  test('is whole with an entry that leads to a page', () =>
    expect(withList(entry('/old', '/contacts/helper'))).toEqual([]));

  test('has no loop', () =>
    expect(withList(entry('/a', '/b') + entry('/b', '/a'))).toContainEqual(
      expect.stringMatching(
        /moved.yaml:2:\d+ {2}moved\[0\].to: these addresses lead round in a loop: \/a → \/b → \/a {2}/,
      ),
    ));

  test('has no chain', () =>
    expect(withList(entry('/a', '/b') + entry('/b', '/contacts/helper'))).toEqual([
      expect.stringMatching(
        /\/b has moved too: \/a → \/b → \/contacts\/helper {2}\(write to: \/contacts\/helper/,
      ),
    ]));

  test('leads to a page that is there', () =>
    expect(withList(entry('/a', '/contacts/helpr'))).toEqual([
      expect.stringMatching(
        /moved\[0\].to: there is no page at \/contacts\/helpr {2}\(did you mean/,
      ),
    ]));

  test('names no address that has a page', () =>
    expect(withList(entry('/contacts/always', '/contacts/helper'))).toEqual([
      expect.stringMatching(/there is a page at \/contacts\/always, so it cannot lead elsewhere/),
    ]));

  test('withdraws no address that has a page', () =>
    expect(
      withList(
        '  - { from: /contacts/always, on: 2026-11-24, withdrawn: { title: Always, by: A role, why: It went. } }\n',
      ),
    ).toEqual([
      expect.stringMatching(/there is a page at \/contacts\/always, so it cannot be withdrawn/),
    ]));

  test('names an address once', () =>
    expect(withList(entry('/a', '/contacts/helper') + entry('/a/', '/contacts/always'))).toEqual([
      expect.stringMatching(
        /moved.yaml:3:\d+ {2}moved\[1\].from: \/a\/ is listed twice. It is first listed on line 2/,
      ),
    ]));

  test('leads on, or says that it was withdrawn', () =>
    expect(withList('  - { from: /a, on: 2026-11-24 }\n')).toEqual([
      expect.stringMatching(/either to, or withdrawn/),
    ]));

  test('a link to an address that moved is told the new one', () => {
    fs.writeFileSync(
      path.join(fixture.root, 'updates/a.md'),
      String(files['updates/a.md']).replace('Words.', '[Here](/old).'),
    );
    expect(withList(entry('/old', '/contacts/helper'))).toEqual([
      expect.stringMatching(
        /updates\/a.md:12:1 {2}the page at \/old has moved {2}\(write \/contacts\/helper\)/,
      ),
    ]);
  });
});
