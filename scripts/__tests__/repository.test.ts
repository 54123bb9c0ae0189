/** What people expect of a repository: workflow, forms, decisions, dependencies and change log keep their shape. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const list = (folder: string) => fs.readdirSync(path.join(root, folder)).sort();

describe('the workflow', () => {
  interface Step {
    uses?: string;
    run?: string;
    with?: Record<string, unknown>;
  }
  interface Job {
    needs?: string;
    if?: string;
    permissions?: Record<string, string>;
    'timeout-minutes'?: number;
    steps: Step[];
  }
  const text = read('.github/workflows/site.yml');
  const flow: {
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<string, Job>;
  } = parse(text);
  const jobs = Object.values(flow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('runs the same npm test on a push, a pull request, and every night', () => {
    expect(Object.keys(flow.on).sort()).toEqual([
      'pull_request',
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
    expect(flow.jobs.check?.steps.map(({ run }) => run)).toContain('npm test');
    expect(read('.ci/run')).toContain('npm test');
  });

  test('publishes only what was checked, from main', () => {
    expect(flow.jobs.build).toMatchObject({
      needs: 'check',
      if: "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'",
    });
    expect(flow.jobs.publish?.needs).toBe('build');
  });

  test('may write only where it publishes', () => {
    expect(flow.permissions).toEqual({ contents: 'read' });
    expect(jobs.flatMap(({ permissions }) => (permissions ? [permissions] : []))).toEqual([
      { pages: 'write', 'id-token': 'write' },
    ]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(1);
    for (const { with: given } of checkouts) expect(given?.['persist-credentials']).toBe(false);
  });

  test('uses each action at one commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of used)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const commits = new Map<string, Set<string>>();
    for (const line of used) {
      const [, name = '', commit = ''] = /uses: ([^@]+)@(.*)/.exec(line) ?? [];
      commits.set(name, (commits.get(name) ?? new Set()).add(commit));
    }
    for (const found of commits.values()) expect(found.size).toBe(1);
  });

  test('ends by itself when something hangs', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

describe('the forms for issues', () => {
  interface Field {
    type: string;
    id?: string;
    attributes: { label?: string; value?: string };
  }
  const folder = '.github/ISSUE_TEMPLATE';
  const files = list(folder).filter((name) => name !== 'config.yml');
  const forms: { name: string; description: string; labels: string[]; body: Field[] }[] = files.map(
    (name) => parse(read(`${folder}/${name}`)),
  );

  test('a wrong number comes first and is a hotfix', () => {
    expect(forms.map(({ labels }) => labels)).toEqual([['hotfix'], ['content'], ['bug'], ['idea']]);
  });

  test('every question has an id of its own and a label', () => {
    for (const { name, description, body } of forms) {
      expect([name, description].every(Boolean)).toBe(true);
      const asked = body.filter(({ type }) => type !== 'markdown');
      expect(asked.length).toBeGreaterThan(1);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
      for (const { id, attributes } of asked) expect(id && attributes.label).toBeTruthy();
    }
  });
});

test('the example of CODEOWNERS names teams, and paths that are there', () => {
  const lines = read('.github/CODEOWNERS.example')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  expect(lines.length).toBeGreaterThan(5);
  for (const [pattern = '', ...owners] of lines) {
    expect([pattern, pattern === '*' || fs.existsSync(path.join(root, pattern))]).toEqual([
      pattern,
      true,
    ]);
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@your-organisation\/[a-z-]+$/);
  }
});

describe('the decisions', () => {
  const files = list('contributing/decisions').filter((name) => name !== 'README.md');

  test('are numbered without a gap', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, i) => i + 1));
  });

  test.each(files)('%s says why, what it costs, and when to look again', (name) => {
    const text = read(`contributing/decisions/${name}`);
    expect(text.startsWith(`# ${Number(name.slice(0, 4))}. `)).toBe(true);
    const parts = ['Decided', 'Context', 'Decision', 'What it costs', 'Look again when'];
    const found = [...text.matchAll(/^\*\*([^*.]+)\.?\*\*/gm)].map(([, part = '']) => part);
    expect(found.filter((part) => part !== 'Replaced by')).toEqual(parts);
  });
});

test('every dependency has its reason, and every reason its dependency', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
  const needed = Object.keys({ ...dependencies, ...devDependencies });
  const given = read('contributing/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name);
  const covers = (pattern: string, name: string) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
  expect(needed.filter((name) => !given.some((pattern) => covers(pattern, name)))).toEqual([]);
  expect(given.filter((pattern) => !needed.some((name) => covers(pattern, name)))).toEqual([]);
});

test('the change log goes from what is unreleased back to the first version', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, text]) => text);
  const [first, ...versions] = headings;
  expect(first).toBe('Unreleased');
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions)
    expect(version).toMatch(/^\d+\.\d+\.\d+, \d{1,2} [A-Z]\w+ \d{4}$/);
  const { version }: { version: string } = JSON.parse(read('package.json'));
  expect(versions[0]?.split(',')[0]).toBe(version);
});
