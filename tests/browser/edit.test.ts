/** npm run edit as a publisher uses it: a number, opening hours, a brief with a picture; and only those lines change. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createEditor } from '../../scripts/lib/edit/api';
import { createReview, type Host } from '../../scripts/lib/edit/review';
import { type EditServer, serveEditor } from '../../scripts/lib/edit/server';
import { contactCollection } from '../../src/features/contacts/collection';
import { pageCollection } from '../../src/features/pages/collection';
import { readSite } from '../../src/portal/site';
import { fixtureFiles, makeFixtureSite } from '../support/fixtureSite';
import { startMockHost } from '../support/mockHost';
import { expect, test } from '../support/site';

const today = '2026-11-24';
const contact = 'data/contacts/always.yaml';

let fixture: ReturnType<typeof makeFixtureSite>;
let server: EditServer;

const serve = (host?: Host) =>
  serveEditor(
    createEditor(fixture.root, () => today),
    {
      changes: () => null,
      review: createReview(fixture.root, host, () => today),
      root: fixture.root,
      port: 0,
    },
  );

const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: fixture.root,
    encoding: 'utf8',
  }).stdout;

/** The lines that differ from what was committed. */
const changedLines = () =>
  git('diff', '-U0')
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line));

test.beforeEach(async () => {
  fixture = makeFixtureSite({
    [contact]: `# Asked on the telephone.\n${String(fixtureFiles[contact]).replace('"0800 1111"', '"0800 1111"   # free')}`,
  });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'feat: first');
  fs.mkdirSync(path.join(fixture.root, 'src/css'), { recursive: true });
  fs.copyFileSync('src/css/tokens.css', path.join(fixture.root, 'src/css/tokens.css'));
  server = await serve();
});
test.afterEach(async () => {
  await server.close();
  fixture.remove();
});

test('a wrong number is told beside its field, and the right one changes one line', async ({
  page,
}) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Always there' }).click();
  const number = page.getByLabel('Number');
  await number.fill('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Add what is missing');
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(page.getByText('There is a problem. Nothing was written.')).toBeInViewport();
  expect(changedLines()).toEqual([]);
  await number.fill('0808 800 5000');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(changedLines()).toEqual([
    '-  - number: "0800 1111"   # free',
    '+  - number: "0808 800 5000"   # free',
  ]);
  const { site } = readSite(fixture.root, { release: false, today });
  expect(site?.get(contactCollection, 'always')?.phones[0]?.display).toBe('0808 800 5000');
});

test('hours are written a line a day', async ({ page }) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Front door', exact: true }).click();
  await expect(page.getByLabel('Monday')).toHaveValue('09:00-17:00');
  await page.getByLabel('Wednesday').fill('9:00 to 17:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(changedLines()).toEqual([
    '-    - { days: [monday, tuesday], spans: ["09:00-17:00"] }',
    '+    - { days: [monday, tuesday, wednesday], spans: ["09:00-17:00"] }',
  ]);
});

test('hours that nobody can read are told beside their day', async ({ page }) => {
  await page.goto(`${server.url}#contact:front-door`);
  const wednesday = page.getByLabel('Wednesday');
  await wednesday.fill('9 to half five');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(wednesday).toHaveAccessibleDescription(/found "9 to half five"/);
  await expect(page.getByLabel('Tuesday')).toHaveAttribute('aria-invalid', 'false');
  await wednesday.fill('9am to 5pm');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(changedLines()).toEqual([
    '-    - { days: [monday, tuesday], spans: ["09:00-17:00"] }',
    '+    - { days: [monday, tuesday, wednesday], spans: ["09:00-17:00"] }',
  ]);
});

test('what is typed and not saved is not left behind without a question', async ({ page }) => {
  await page.goto(server.url);
  const asked: string[] = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return answer ? dialog.accept() : dialog.dismiss();
  });
  const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await choose('Front door');
  await choose('Always there');
  await expect(page.getByRole('heading', { name: 'Always there' })).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByLabel('Purpose').fill('For whoever cannot sleep.');
  await choose('Front door');
  await choose('What changed, and review');
  await page.getByLabel('What it is called').fill('Another team');
  await choose('Begin');
  await page.getByText('Rename or withdraw').click();
  await page.getByLabel('New id').fill('others');
  await choose('Show what renaming changes');
  await expect(page.getByText('Save what you typed above first.')).toBeVisible();
  await expect(page.getByLabel('Purpose')).toHaveValue('For whoever cannot sleep.');
  expect(asked).toEqual(Array(3).fill('What you typed is not saved. Leave without saving?'));
  await choose('Save');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByLabel('Purpose').fill('For whoever cannot sleep at all.');
  answer = true;
  await choose('Front door');
  await expect(page.getByRole('heading', { name: 'Front door' })).toBeVisible();
  expect(asked).toHaveLength(4);
});

test('a refused address gives way to the one before; the same record opens anew', async ({
  page,
}) => {
  const address = `${server.url}#contact:always`;
  await page.goto(address);
  const purpose = page.getByLabel('Purpose');
  const saved = await purpose.inputValue();
  await purpose.fill('For whoever cannot sleep.');
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.evaluate(() => {
    window.location.hash = '#contact:front-door';
  });
  await expect(page).toHaveURL(address);
  await expect(purpose).toHaveValue('For whoever cannot sleep.');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Always there', exact: true }).click();
  await expect(purpose).toHaveValue(saved);
});

test('the page is drawn as its fields are typed, and nothing is written', async ({ page }) => {
  // Another form is opened over what was typed.
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${server.url}#contact:always`);
  const drawn = page.frameLocator('iframe[title="What the page will look like"]');
  await expect(drawn.getByRole('heading', { name: 'Always there' })).toBeVisible();
  await page.getByLabel('Purpose').fill('For whoever cannot sleep.');
  await expect(drawn.getByText('For whoever cannot sleep.').first()).toBeVisible({
    timeout: 2_000,
  });
  await page.getByLabel('Number').fill('');
  await expect(page.getByText('The page can be shown once this is right')).toBeVisible();
  await page.goto(`${server.url}#page:/briefs/a-brief`);
  const text = page.getByLabel('Text', { exact: true });
  await text.fill(`${await text.inputValue()}\n\nAsk [them](contact:always) first.`);
  await expect(drawn.getByRole('link', { name: 'them' })).toBeVisible();
  await page.goto(`${server.url}#area:here`);
  await expect(page.getByText('It has no page of its own.')).toBeVisible();
  expect(changedLines()).toEqual([]);
});

test('on a telephone nothing covers the form that renames', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}#contact:always`);
  await expect(page.locator('iframe[title="What the page will look like"]')).toBeVisible();
  await page.getByText('Rename or withdraw').click();
  const covered = await page.getByLabel('New id').evaluate((field) =>
    (['start', 'center', 'end'] as const).filter((block) => {
      field.scrollIntoView({ block, behavior: 'instant' });
      const { left, top, width, height } = field.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== field;
    }),
  );
  expect(covered).toEqual([]);
});

test('it has the colours that the device asks for', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(server.url);
  await expect(page.getByRole('button', { name: 'Always there' })).toBeVisible();
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
});

test('a brief gets a sentence and a picture with its words', async ({ page }) => {
  await page.goto(server.url);
  await page.getByLabel('Find a record').fill('A brief');
  await page.getByRole('button', { name: 'A brief' }).click();
  const text = page.getByLabel('Text', { exact: true });
  await text.fill((await text.inputValue()).replace('Intro.', 'What we learned.'));
  const add = page.getByRole('button', { name: 'Add the picture' });
  await page.getByLabel('File').setInputFiles({
    name: 'Team Chart.png',
    mimeType: 'image/png',
    buffer: Buffer.from('iVBORw0KGgo=', 'base64'),
  });
  await add.click();
  await expect(page.getByText('Say what the picture shows')).toBeVisible();
  await page.getByLabel('What it shows').fill('Bar chart of teams.');
  await add.click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(changedLines()).toEqual([
    '-Intro.',
    '+What we learned.',
    '+',
    '+![Bar chart of teams.](/img/team-chart.png)',
  ]);
  expect(fs.existsSync(path.join(fixture.root, 'static/img/team-chart.png'))).toBe(true);
  const { site } = readSite(fixture.root, { release: false, today });
  const brief = site?.all(pageCollection).find(({ kind }) => kind === 'brief');
  expect(brief?.text).toContain('What we learned.');
});

test('nobody else may ask: another host, another site, or without the page of the editor', async ({
  request,
}) => {
  const asked = (headers: Record<string, string>) =>
    request.post(`${server.url}api/list`, { headers, data: {} });
  expect((await asked({})).status()).toBe(403);
  expect((await asked({ Origin: 'https://elsewhere.example' })).status()).toBe(403);
  expect((await request.get(server.url, { headers: { Host: 'elsewhere.example' } })).status()).toBe(
    403,
  );
});

test('a new contact is begun from its title, and an address names the form to open', async ({
  page,
}) => {
  await page.goto(server.url);
  await page.getByLabel('Make a new').selectOption('contact');
  await page.getByLabel('What it is called').fill('Front door');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('alert')).toContainText('There is already a page');
  await page.getByLabel('What it is called').fill('Early years team');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Purpose').fill('Helps families with small children.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^\+id: early-years-team/)).toBeInViewport();
  await page.getByRole('button', { name: 'Always there' }).click();
  await expect(page.getByRole('heading', { name: 'Always there' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Early years team' })).toBeVisible();
  const made = path.join(fixture.root, 'data/contacts/early-years-team.yaml');
  expect(fs.readFileSync(made, 'utf8')).toContain('Helps families with small children.');
  await page.goto(`${server.url}#contact:early-years-team`);
  await expect(page.getByRole('heading', { name: 'Early years team' })).toBeVisible();
});

test('what was saved is sent for review: sign-in by a code, a change request, and its checks', async ({
  page,
}) => {
  const host = await startMockHost(fixture.root);
  await server.close();
  server = await serve({ at: host.at, client: 'app' });
  try {
    await page.goto(`${server.url}#contact:always`);
    await page.getByLabel('Number').fill('0808 800 5000');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    expect(host.asked).toEqual([]);
    await page.getByRole('button', { name: 'What changed, and review' }).click();
    await expect(page.getByText(contact)).toBeVisible();
    await page.getByRole('button', { name: /^Sign in at / }).click();
    await expect(page.getByText('WDJB-MJHT')).toBeVisible();
    host.decide('typed');
    await page.getByLabel('What you changed, in one line').fill('New number of Always there');
    await page.getByRole('button', { name: 'Send for review' }).click();
    await expect(page.getByText('Sent as change request 1.')).toBeVisible();
    await expect(page.getByRole('link', { name: '1: New number of Always there' })).toHaveAttribute(
      'href',
      `${host.at}/pull/1`,
    );
    await expect(page.getByRole('link', { name: /^checked, with a preview/ })).toBeVisible();
    const { ref } = host.pulls[0]?.head ?? { ref: '' };
    expect(host.git('diff', '-U0', 'main', ref)).toContain('+  - number: "0808 800 5000"   # free');
  } finally {
    await host.close();
  }
});
