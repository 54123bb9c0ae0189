/** The tools over the Level of Need, used as a practitioner would: by link, by keyboard, with broken addresses and broken storage. */
import { openSite, type Site } from '../support/browser';

let site: Site;
beforeAll(async () => { site = await openSite(); }, 60_000);
afterAll(async () => { await site.close(); });

const phone = { viewport: { width: 390, height: 844 } };

test('a link with a theme opens the same view; typing finds everyday words and slips; back leaves the choice', async () => {
  const { page, complaints } = await site.open('/level-of-need/browse?theme=neglect');
  const shown = async () => Number((await page.locator('main').getByRole('status').first().textContent())?.split(' ')[0]);
  const neglect = await shown();
  expect(neglect).toBeGreaterThan(5);
  expect(await page.getByLabel('Theme').inputValue()).toBe('neglect');
  await page.getByRole('combobox', { name: /^Level/ }).selectOption('3');
  await page.waitForURL(/level=3/);
  expect(await shown()).toBeLessThan(neglect);
  await page.goBack();
  expect(await shown()).toBe(neglect);
  await page.goto(`${site.origin}/level-of-need/browse`);
  await page.getByLabel('Words').fill('mutilaton');
  await page.waitForFunction(() => window.location.hash.includes('mutilaton'));
  await page.getByText(/^[1-9]\d? of \d+ indicators/).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.getByLabel('Words').fill('zzzzzz');
  await page.getByText('Nothing fits all of these').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('another version is fetched; one that does not exist says so', async () => {
  const { page } = await site.open('/level-of-need/browse?version=2019');
  await page.getByText('of 125 indicators of 2019').waitFor();
  await page.goto(`${site.origin}/level-of-need/browse?version=1999&theme=nothing`);
  await page.getByText('There is no version called 1999').waitFor();
  await page.getByText('this version does not have').waitFor();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByText(/^(\d+) of \1 indicators/).waitFor();
  await page.context().close();
}, 60_000);

test('on a phone the tabs bring each level into view, without scripts too', async () => {
  const { page } = await site.open('/level-of-need/browse', { ...phone, javaScriptEnabled: false });
  await page.getByRole('navigation', { name: 'Levels' }).getByRole('link', { name: 'Level 4' }).click();
  const box = await page.locator('#level-4').boundingBox();
  expect(Math.abs(box?.x ?? 999)).toBeLessThan(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.context().close();
}, 60_000);

test('evidence: ticked by keyboard on a level page, kept, annotated, taken along, cleared and brought back', async () => {
  const { page, complaints } = await site.open('/level-of-need/levels/targeted');
  const tick = page.getByRole('checkbox').first();
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByText('1 at level 3').waitFor();
  await page.goto(`${site.origin}/level-of-need/levels/early-help`);
  await page.getByRole('checkbox').first().check();
  await page.getByText('1 at level 3 · 1 at level 2').waitFor();
  await page.getByRole('link', { name: 'Open the list' }).click();
  await page.getByRole('heading', { name: /Next step at level 3/ }).waitFor();
  await page.getByLabel('Note').first().fill('seen twice');
  await page.reload();
  expect(await page.getByLabel('Note').first().inputValue()).toBe('seen twice');
  const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download JSON' }).click()]);
  expect(json.suggestedFilename()).toBe('evidence.json');
  const [docx] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download for Word' }).click()]);
  expect(docx.suggestedFilename()).toBe('evidence.docx');
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await page.getByRole('button', { name: /Undo/ }).click();
  expect(await page.getByLabel('Note').first().inputValue()).toBe('seen twice');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('evidence: storage that is blocked, corrupt or older never breaks the page', async () => {
  const blocked = await site.browser.newContext();
  await blocked.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } }); });
  const page = await blocked.newPage();
  await page.goto(`${site.origin}/level-of-need/levels/targeted`);
  await page.getByRole('checkbox').first().check();
  await page.getByText('does not let the site keep your list').first().waitFor();
  await page.getByText('1 at level 3').waitFor();
  await blocked.close();

  const kept = await site.browser.newContext();
  const other = await kept.newPage();
  await other.goto(`${site.origin}/level-of-need/evidence`);
  await other.evaluate(() => localStorage.setItem('portal-evidence', '{"broken":'));
  await other.reload();
  await other.getByText('could not be read').waitFor();
  await other.evaluate(() => localStorage.setItem('portal-evidence', JSON.stringify({ version: '2019', items: [{ id: 'missing-repeatedly', level: 3, domain: 'Parenting capacity', dimension: 'Ensuring safety', text: 'Old words', note: 'mine' }] })));
  await other.reload();
  await other.getByRole('button', { name: 'Bring it forward' }).click();
  await other.getByText('Nothing was left out').waitFor();
  expect(await other.getByLabel('Note').first().inputValue()).toBe('mine');
  expect(await other.getByText('Old words').count()).toBe(0);
  await kept.close();
}, 60_000);

test('compare: the default pair without scripts, any pair by link, a wrong one with a note', async () => {
  const still = await site.open('/level-of-need/compare', { javaScriptEnabled: false });
  expect(await still.page.locator('main').textContent()).toContain('From 2019 to 2022');
  expect(await still.page.locator('main ins').count()).toBeGreaterThan(5);
  await still.page.context().close();
  const { page, complaints } = await site.open('/level-of-need/compare?from=2022&to=next&kind=added');
  expect(await page.getByRole('heading', { name: /^New \([1-9]/ }).count()).toBe(1);
  await page.getByRole('heading', { name: /^Withdrawn/ }).waitFor({ state: 'detached' });
  await page.goto(`${site.origin}/level-of-need/compare?from=2022&to=2022`);
  await page.getByText('Both sides are the same version').waitFor();
  await page.goto(`${site.origin}/level-of-need/compare?from=1066`);
  await page.getByText('There is no version called 1066').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('which version was in force: by link, and with a date that is none', async () => {
  const { page } = await site.open('/level-of-need/in-force#date=2021-05-12');
  await page.getByText('On 12 May 2021').waitFor();
  await page.goto(`${site.origin}/level-of-need/in-force#date=2001-01-01`);
  await page.getByText('no version on this site was in force yet').waitFor();
  await page.goto(`${site.origin}/level-of-need/in-force#date=yesterday`);
  await page.getByText('is not a date').waitFor();
  await page.context().close();
}, 60_000);

test('a short link leads to the indicator and its history', async () => {
  const { page } = await site.open('/i/missing-repeatedly');
  await page.waitForURL(/\/indicators\/.+#missing-repeatedly$/);
  await page.locator('#missing-repeatedly').getByText('History').click();
  expect(await page.locator('#missing-repeatedly').textContent()).toMatch(/2019.*first appears[\s\S]*2022.*moved/);
  await page.context().close();
}, 60_000);
