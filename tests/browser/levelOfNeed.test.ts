/** The tools over the Level of Need, used as a practitioner would: by link, by keyboard, with broken addresses and broken storage. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { reassuring } from '../../src/features/level-of-need/model/findings';
import { buildFolder } from '../support/build';
import { before, countIndicators, inForce } from '../support/facts';
import { blockStorage, expect, notFound, test } from '../support/site';

const phone = { viewport: { width: 390, height: 844 } };

test('a link with a theme opens the same view; typing finds everyday words and slips; back leaves the choice', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/browse?theme=neglect');
  const shown = async () =>
    Number((await page.locator('main').getByRole('status').first().textContent())?.split(' ')[0]);
  await expect(page.getByLabel('Theme')).toHaveValue('neglect');
  // Until the theme is applied, all are counted: "239 of 239".
  await expect(page.locator('main').getByRole('status').first()).not.toHaveText(/^(\d+) of \1 /);
  const neglect = await shown();
  expect(neglect).toBeGreaterThan(5);
  await page.getByRole('combobox', { name: /^Level/ }).selectOption('3');
  await page.waitForURL(/level=3/);
  await expect.poll(shown).toBeLessThan(neglect);
  await page.goBack();
  await expect.poll(shown).toBe(neglect);
  // A step back at once, before the router has the choice, takes it back too.
  await page.evaluate(() => {
    const { pushState } = window.history;
    window.history.pushState = (...args) => {
      pushState.apply(window.history, args);
      window.history.back();
    };
  });
  await page.getByRole('combobox', { name: /^Level/ }).selectOption('4');
  await expect(page.getByRole('combobox', { name: /^Level/ })).toHaveValue('');
  await expect.poll(shown).toBe(neglect);
  await page.goto('/level-of-need/browse');
  await page.getByLabel('Words').fill('mutilaton');
  await page.waitForFunction(() => window.location.hash.includes('mutilaton'));
  await page.getByText(/^[1-9]\d? of \d+ indicators (?:is|are) marked as nearest/).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.getByLabel('Words').fill('zzzzzz');
  await page
    .getByText('These words are not in the document. That says nothing about the child.')
    .waitFor();
  await expect
    .poll(() => page.getByRole('group', { name: 'Who to ring' }).getByRole('link').count())
    .toBeGreaterThan(1);
});

test('another version is fetched; one that does not exist says so', async ({ site }) => {
  const { page } = await site.open(`/level-of-need/browse?version=${before}`);
  await page.getByText(`of ${countIndicators(before)} indicators of ${before}`).waitFor();
  await page.goto('/level-of-need/browse?version=1999&theme=nothing');
  await page.getByText('There is no version called 1999').waitFor();
  await page.getByText('this version does not have').waitFor();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByText(/^(\d+) of \1 indicators/).waitFor();
});

test('words typed on the home page open the browser on their levels, and no request carries them', async ({
  site,
}) => {
  const { page, requests } = await site.open('/', phone);
  await page.getByLabel('Say what you have seen').fill('always hungry');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/level-of-need\/browse#q=always%20hungry$/);
  await page.getByText('marked as nearest to these words').waitFor();
  await expect(page.getByLabel('Words')).toHaveValue('always hungry');
  await page.goBack();
  await expect(page.getByLabel('Say what you have seen')).toHaveValue('always hungry');
  expect(requests.filter((address) => /hungry/.test(address))).toEqual([]);
});

test('without scripts the button of the box on the home page opens the whole document', async ({
  site,
}) => {
  const { page } = await site.open('/', { javaScriptEnabled: false });
  await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare the levels' }).click();
  await page.waitForURL(/\/level-of-need\/browse\??$/);
});

/** Every text a reader sees in the browser, the document's own lines and numbers left out. */
const saidBeside = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const line of copy.querySelectorAll('li, option, [hidden]')) line.remove();
    return copy.textContent ?? '';
  });

for (const [words, best, left, right] of [
  ['hungry', 'care-often-poor', '#level-3', '#level-4'],
  ['took an overdose', 'suicide-attempt-or-plan', '#level-3', '#level-4'],
  ['12 year old having sex', 'sexual-activity-under-13', '#level-3', '#level-4'],
  ['8 year old left alone', 'left-alone-in-danger', '#level-3', '#level-4'],
  ['shaken baby', 'bruise-non-mobile-baby', '#level-3', '#level-4'],
  ['boyfriend is 25', 'sexual-partner-with-power', '#level-3', '#level-4'],
  ['bedtime battles', 'advice-on-behaviour-wanted', '#level-2', '#level-3'],
] as const)
  test(`on a phone “${words}” marks the nearest lines, opens on their levels and hides no line`, async ({
    site,
  }) => {
    const { page } = await site.open('/level-of-need/browse', phone);
    const lines = page.locator('[id^=level-] li');
    const before = await lines.count();
    await page.getByLabel('Words').pressSequentially(words);
    await page.getByText('marked as nearest to these words').waitFor();
    await page.waitForFunction(
      (id) =>
        document.querySelector('[data-near] a')?.getAttribute('href')?.endsWith(`/i/${id}`) ||
        [...document.querySelectorAll('[data-near] a')].some((a) =>
          a.getAttribute('href')?.endsWith(`/i/${id}`),
        ),
      best,
    );
    const nearest = page.getByRole('region', { name: 'Nearest lines, best first' });
    await expect
      .poll(() => nearest.getByRole('img', { name: /^Level 4/ }).count())
      .toBeGreaterThan(words === 'bedtime battles' ? -1 : 0);
    // The whole document is still there.
    await expect(lines.filter({ visible: true })).toHaveCount(before);
    for (const column of [left, right]) {
      const box = await page.locator(column).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await expect
        .poll(() => page.locator(`${column} li`).filter({ visible: true }).count())
        .toBeGreaterThan(0);
    }
    expect(await saidBeside(page)).not.toMatch(reassuring);
  });

test('with a filter alone a phone opens on the levels that have lines, and the filter is what is named', async ({
  site,
}) => {
  const { page } = await site.open(`/level-of-need/browse?version=${before}&theme=neglect`, phone);
  await page.getByText(new RegExp(`of \\d+ indicators of ${before}`)).waitFor();
  const inView = await page.locator('[id^=level-]').evaluateAll((columns) =>
    columns
      .filter((column) => {
        const { left, right } = column.getBoundingClientRect();
        return left >= 0 && right <= window.innerWidth;
      })
      .map(
        (column) => [...column.querySelectorAll('li')].filter((li) => li.offsetHeight > 0).length,
      ),
  );
  expect(inView).toHaveLength(2);
  expect(Math.min(...inView)).toBeGreaterThan(0);
  expect(await saidBeside(page)).not.toMatch(reassuring);
  await page.goto('/level-of-need/browse?theme=strengths#q=overdose');
  await page.getByText(/^The filters leave out every line nearest these words/).waitFor();
});

test('words that mean something to the machine, and very long ones, are only words', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/browse#q=constructor');
  await page.getByText('These words are not in the document.').waitFor();
  await page.getByLabel('Words').fill('z'.repeat(2_000));
  await page.getByText('These words are not in the document.').waitFor();
  await page.getByLabel('Words').fill('hungry');
  await page.getByText('marked as nearest to these words').waitFor();
});

test('a tick in the nearest lines is the tick of the line itself', async ({ site }) => {
  const { page } = await site.open('/level-of-need/browse#q=took%20an%20overdose');
  const nearest = page.getByRole('region', { name: 'Nearest lines, best first' });
  await nearest.getByRole('checkbox').first().check();
  await page.getByText('1 at level 4').waitFor();
  await expect(page.locator('#level-4 input:checked')).toHaveCount(1);
});

test('on a phone the tabs bring each level into view, without scripts too', async ({ site }) => {
  const { page } = await site.open('/level-of-need/browse', { ...phone, javaScriptEnabled: false });
  await page
    .getByRole('navigation', { name: 'Levels' })
    .getByRole('link', { name: /^Level 4/ })
    .click();
  const box = await page.locator('#level-4').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
});

test('evidence: ticked by keyboard on a level page, kept, annotated, taken along, cleared and brought back', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/levels/targeted');
  const tick = page.getByRole('checkbox').first();
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByText('1 at level 3').waitFor();
  await page.goto('/level-of-need/levels/early-help');
  await page.getByRole('checkbox').first().check();
  await page.getByText('1 at level 3 · 1 at level 2').waitFor();
  await page.getByRole('link', { name: 'Open the list' }).click();
  await page.getByRole('heading', { name: /Next step at level 3/ }).waitFor();
  await page.getByLabel('Note').first().fill('seen twice');
  await page.reload();
  await expect(page.getByLabel('Note').first()).toHaveValue('seen twice');
  await page.getByText('For another program').click();
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(json.suggestedFilename()).toBe('evidence.json');
  const [docx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for Word' }).click(),
  ]);
  expect(docx.suggestedFilename()).toBe('evidence.docx');
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(page.getByLabel('Note').first()).toHaveValue('seen twice');
});

test('evidence: storage that is blocked, corrupt or older never breaks the page', async ({
  site,
}) => {
  site.allow(/blocked/);
  const { page } = await site.open('/level-of-need/levels/targeted', { before: blockStorage });
  await page.getByRole('checkbox').first().check();
  await page.getByText('will not let the site save your list').first().waitFor();
  await page.getByText('1 at level 3').waitFor();

  const { page: other } = await site.open('/level-of-need/evidence');
  await other.evaluate(() => localStorage.setItem('portal-evidence', '{"broken":'));
  await other.reload();
  await other.getByText('could not be read').waitFor();
  await other.evaluate(
    (list) => localStorage.setItem('portal-evidence', list),
    stored([{ ...missing, text: 'Old words', note: 'mine' }], before),
  );
  await other.reload();
  await other.getByRole('button', { name: 'Update it' }).click();
  await other.getByText('Nothing was left out').waitFor();
  await expect(other.getByLabel('Note').first()).toHaveValue('mine');
  await expect(other.getByText('Old words')).toHaveCount(0);
});

test('compare: the default pair without scripts, any pair by link, a wrong one with a note', async ({
  site,
}) => {
  const still = await site.open('/level-of-need/compare', { javaScriptEnabled: false });
  await expect(still.page.locator('main')).toContainText(`From ${before} to ${inForce}`);
  await expect.poll(() => still.page.locator('main ins').count()).toBeGreaterThan(5);
  const { page } = await site.open(
    `/level-of-need/compare?from=${before}&to=${inForce}&kind=added`,
  );
  await expect(page.getByRole('heading', { name: /^New \([1-9]/ })).toHaveCount(1);
  await page.getByRole('heading', { name: /^Withdrawn/ }).waitFor({ state: 'detached' });
  await page.goto(`/level-of-need/compare?from=${inForce}&to=${inForce}`);
  await page.getByText('Both sides are the same version').waitFor();
  await page.goto('/level-of-need/compare?from=1066');
  await page.getByText('There is no version called 1066').waitFor();
});

/** The published versions that were adopted, with the days on which they were in force. */
function versionsAdopted(): { from: string; until: string | null }[] {
  return [inForce, before].flatMap((id) => {
    const { adopted, inForceFrom, inForceUntil } = JSON.parse(
      fs.readFileSync(path.join(buildFolder, `open-data/level-of-need/${id}.json`), 'utf8'),
    );
    return adopted ? [{ from: inForceFrom, until: inForceUntil }] : [];
  });
}

test('which version was in force: by link, and with a date that is none', async ({ site }) => {
  site.allow(/"yesterday" does not conform/);
  const { page } = await site.open('/level-of-need/in-force#date=2021-05-12');
  // The answer depends on what the partnership has adopted: example text was never in force.
  const adoptedThen = versionsAdopted().some(
    ({ from, until }) => from <= '2021-05-12' && (until ?? '9999') >= '2021-05-12',
  );
  await page
    .getByText(
      adoptedThen ? 'On 12 May 2021' : 'No adopted document is recorded here for 12 May 2021',
    )
    .waitFor();
  await page.goto('/level-of-need/in-force#date=2001-01-01');
  await page.getByText('No adopted document is recorded here for 1 January 2001').waitFor();
  await page.getByText('Ask the partnership for the signed copy').waitFor();
  await page.goto('/level-of-need/in-force#date=yesterday');
  await page.getByText('is not a date').waitFor();
});

test('a short link leads to the indicator and its history', async ({ site }) => {
  const { page } = await site.open('/i/missing-repeatedly');
  await page.waitForURL(/\/indicators\/.+#missing-repeatedly$/);
  const line = page.locator('#missing-repeatedly');
  await expect(line.locator('summary:visible')).toHaveCount(1);
  await line.getByText('More', { exact: false }).first().click();
  await expect(line).toHaveText(new RegExp(`${before}.*first appears[\\s\\S]*${inForce}.*moved`));
});

test('a history shows a line before and after, and marks its words when asked', async ({
  site,
}) => {
  const { page } = await site.open('/indicators/basic-care');
  const line = page
    .locator('main li[id]')
    .filter({ has: page.getByText('Mark the words that changed') })
    .first();
  await line.locator('summary').first().click();
  await line.getByText('Before:').first().waitFor();
  await line.getByText('After:').first().waitFor();
  await expect(line.locator('ins').first()).toBeHidden();
  await line.getByText('Mark the words that changed').first().click();
  await expect(line.locator('ins').first()).toBeVisible();
});

/** A page with lines that are not in force, and the id of the first of them; found in the build, whatever the content. */
function pageWith(title: string): { address: string; id: string } {
  const folder = path.join(buildFolder, 'indicators');
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name, 'index.html');
    const after = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(title)[1] : undefined;
    const [, id] = /<li id="?([a-z0-9-]+)/.exec(after ?? '') ?? [];
    if (id) return { address: `/indicators/${name}`, id };
  }
  throw new Error(`no page has “${title}”`);
}

for (const [title, key] of [
  ['Withdrawn lines', 'withdrawn'],
  ['Lines only in the working draft', 'draft'],
] as const)
  test(`${title}: only when asked for, by a press, the address or a link to one`, async ({
    site,
  }) => {
    const { address, id } = pageWith(title);
    const { page } = await site.open(address);
    const line = page.locator(`[id="${id}"]`);
    await expect(line).toBeHidden();
    await page.getByText(title).click();
    await expect(line).toBeVisible();
    await page.waitForURL(new RegExp(`\\?${key}=shown$`));
    await page.reload();
    await expect(line).toBeVisible();
    await page.getByText(title).click();
    await page.waitForURL((url) => url.search === '');
    await page.goto(`/i/${id}`);
    await page.waitForURL(new RegExp(`#${id}$`));
    await expect(line).toBeInViewport();
    const still = await site.open(address, { javaScriptEnabled: false });
    await still.page.getByText(title).click();
    await expect(still.page.locator(`[id="${id}"]`)).toBeVisible();
  });

test('on a phone the words come first, then the lines, then who to ring; the filters are folded', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/browse#q=hungry', phone);
  await page.getByText('marked as nearest to these words').waitFor();
  const tops = await Promise.all(
    [
      page.getByLabel('Words'),
      page.getByRole('region', { name: 'Nearest lines, best first' }),
      page.getByRole('group', { name: 'Who to ring' }),
      page.getByRole('navigation', { name: 'Levels' }),
    ].map(async (part) => (await part.boundingBox())?.y ?? 0),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  // The first of the lines is on the first screen.
  expect(tops[1]).toBeLessThan(844);
  await expect(page.getByRole('combobox', { name: /^Theme/ })).toBeHidden();
});

const count = (page: Page) => page.locator('main').getByRole('status').first().textContent();
const stored = (items: object[], version = inForce) => JSON.stringify({ version, items });
const missing = {
  id: 'missing-repeatedly',
  level: 3,
  domain: 'Parenting capacity',
  dimension: 'Ensuring safety',
  text: 'Goes missing again and again',
  note: 'twice in May',
};

test('typed words stay through a filter, a tab and back; a link brings both; words in the query move behind the #', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/browse', phone);
  await page.getByLabel('Words').fill('hungry');
  await page.waitForURL(/#q=hungry/);
  const found = await count(page);
  await expect(page.getByRole('combobox', { name: /^Domain/ })).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: /^Domain/ }).selectOption('parenting-capacity');
  await page.waitForURL(/domain=parenting-capacity#q=hungry/);
  await page.getByRole('button', { name: 'Filters (1 in use)' }).waitFor();
  await page.getByRole('link', { name: /^Level 4/ }).click();
  await expect(page.getByLabel('Words')).toHaveValue('hungry');
  const narrowed = await count(page);
  await page.reload();
  await page.getByText(narrowed ?? '', { exact: true }).waitFor();
  await page.goBack();
  await page.getByText(found ?? '', { exact: true }).waitFor();
  await page.goForward();
  await page.getByText(narrowed ?? '', { exact: true }).waitFor();
  await page.goto('/level-of-need/browse?theme=neglect&q=hungry');
  await page.waitForURL(/\?theme=neglect#q=hungry$/);
  await expect(page.getByLabel('Words')).toHaveValue('hungry');
});

test('everyday words, acronyms and slips find a few indicators and not the whole list', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/browse');
  for (const words of [
    'homeless',
    'starving',
    'truant',
    'gangs',
    'CSE',
    'CCE',
    'FGM',
    'dentist',
    'bulying',
    'dad in prison',
    'young carers',
    'kinship care',
  ]) {
    await page.getByLabel('Words').fill(words);
    await page.waitForURL(
      (url) => url.hash.length > 1 && new URLSearchParams(url.hash.slice(1)).get('q') === words,
    );
    await expect
      .poll(async () => {
        const shown = Number((await count(page))?.split(' ')[0]);
        return [words, shown > 0 && shown < 25];
      })
      .toEqual([words, true]);
  }
});

test('two levels are side by side on a phone, by keyboard alone', async ({ site }) => {
  const { page } = await site.open('/level-of-need/browse?theme=neglect', phone);
  await page.getByRole('button', { name: 'Filters' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'All four' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/beside=2-3/);
  const [two, three] = [
    await page.locator('#level-2').boundingBox(),
    await page.locator('#level-3').boundingBox(),
  ];
  expect([
    two?.y === three?.y,
    (three?.x ?? 0) > (two?.x ?? 0) + 100,
    (three?.x ?? 0) + (three?.width ?? 999) <= 390,
  ]).toEqual([true, true, true]);
  await expect(page.locator('#level-4')).toBeHidden();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
});

test('the tray opens where it is, with notes, and says when the list is of another version', async ({
  site,
}) => {
  const { page } = await site.open('/privacy');
  await page.evaluate(
    (list) => localStorage.setItem('portal-evidence', list),
    stored([missing], before),
  );
  await page.goto('/level-of-need/levels/targeted');
  const tray = page.getByRole('complementary', { name: 'Evidence list' });
  await tray.getByText(`made against the ${before} version`).waitFor();
  await tray.getByRole('button', { name: /Show/ }).focus();
  await page.keyboard.press('Enter');
  await tray.getByLabel('Note').fill('three times');
  await page.reload();
  await tray.getByRole('button', { name: /Show/ }).click();
  await expect(tray.getByLabel('Note')).toHaveValue('three times');
});

test('a list on paper carries version, date, ids, links and notes, and no buttons; storage that is full says so', async ({
  site,
}) => {
  const { page } = await site.open('/privacy');
  await page.evaluate((list) => localStorage.setItem('portal-evidence', list), stored([missing]));
  await page.goto('/level-of-need/evidence');
  await page.getByRole('heading', { name: 'Who to contact' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toMatch(new RegExp(`version ${inForce}\\. \\d{1,2} \\w+ 20\\d\\d`));
  for (const part of [
    'missing-repeatedly',
    '/i/missing-repeatedly',
    'twice in May',
    '1 at level 3',
  ])
    expect(paper).toContain(part);
  expect(paper).not.toContain('Download');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Note').fill('more');
  await page.getByText('will not let the site save your list').waitFor();
  await expect(page.getByLabel('Note')).toHaveValue('more');
});

test('compare: on a phone the first screen has the versions and what changed; the filters are folded', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/compare?kind=added', phone);
  await expect(page.getByRole('combobox', { name: 'To' })).toBeVisible();
  const kind = page.getByRole('combobox', { name: 'Kind' });
  await expect(kind).toBeHidden();
  const short = await page.getByRole('heading', { name: 'In short' }).boundingBox();
  expect(short?.y).toBeLessThan(700);
  await page.getByRole('button', { name: 'Filters (1 in use)' }).click();
  await kind.selectOption('');
  await page.waitForURL(/compare$/);
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeVisible();
});

test('compare: the guidance text is in the order of the document', async ({ site }) => {
  const { page } = await site.open('/level-of-need/compare', { javaScriptEnabled: false });
  const titles = await page.locator('#text ~ details > summary').allTextContents();
  const levels = titles.flatMap((title) => /^Level (\d)/.exec(title)?.slice(1) ?? []);
  expect(levels.length).toBeGreaterThan(1);
  expect(levels).toEqual([...levels].sort());
});

test('compare: reasons of a version between, unknown filters with a note, the guidance text alone', async ({
  site,
}) => {
  const { page } = await site.open(`/level-of-need/compare?from=${before}&to=next&kind=withdrawn`);
  await expect.poll(() => page.getByText(`Why (${inForce}):`).count()).toBeGreaterThan(5);
  await page.goto('/level-of-need/compare?kind=painted&level=9&domain=weather');
  await page.getByText('“painted”').waitFor();
  for (const part of ['“9”', '“weather”'])
    await expect(page.locator('.notice').filter({ hasText: 'we ignored it' })).toContainText(part);
  await page.getByRole('button', { name: 'Show every change' }).click();
  await page.waitForURL(/compare$/);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('guidance');
  await page.getByRole('heading', { name: /^The guidance text/ }).waitFor();
  await expect.poll(() => page.locator('main details[open] ins').count()).toBeGreaterThan(3);
  await expect(page.getByRole('heading', { name: /^New/ })).toHaveCount(0);
});

test('addresses that name nothing there is say what they asked for', async ({ site }) => {
  site.allow(notFound);
  const { page } = await site.open('/indicators/basic-care#no-such-thing');
  await page.getByText('No indicator here has the id “no-such-thing”').waitFor();
  await page.goto('/i/no-such-thing');
  await page.getByText('There is no indicator called “no-such-thing”').waitFor();
  await page.goto('/level-of-need/1999/levels/targeted');
  await page.getByText('has no page or version like that').waitFor();
  await page.goto(`/level-of-need/${inForce}/levels/targeted`);
  await page.waitForURL(/\/level-of-need\/levels\/targeted$/);
});

test('what to do: each level has every part, and front doors of other areas', async ({ site }) => {
  const { page } = await site.open('/level-of-need/what-to-do', { javaScriptEnabled: false });
  for (const number of [1, 2, 3, 4]) {
    const card = page.locator(`#level-${number}`);
    for (const part of [
      'What to do next',
      'Consent and information sharing',
      'Who leads',
      'Which assessment',
      'Timescales',
      'If it is refused',
      'Who to contact',
      'If the child lives in another area',
      'What happens next',
    ]) {
      expect([number, part, (await card.getByText(part, { exact: false }).count()) > 0]).toEqual([
        number,
        part,
        true,
      ]);
    }
    await expect.poll(() => card.locator('a[href^="tel:"]').count()).toBeGreaterThan(3);
  }
});
