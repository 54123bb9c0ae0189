/** After a referral, and when professionals disagree: dates from a date, in a real browser with its clock fixed. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site';

const now = new Date('2026-11-30T18:30:00Z');
const after = '/contacts/after-referral';

const form = (page: Page, question: string) => page.locator('form', { hasText: question });

async function give(page: Page, question: string, date: string, time: string): Promise<void> {
  await form(page, question).getByLabel('Date').fill(date);
  await form(page, question).getByLabel('Time').fill(time);
  await form(page, question).getByRole('button', { name: 'Work out the dates' }).click();
}

const dueLines = (page: Page) => page.locator('time').allTextContents();

test('a referral on a Friday night: each date, which has passed, and what to do then', async ({
  site,
}) => {
  const { page, requests } = await site.open(after, { now });
  await expect(page.locator('time')).toHaveCount(0);
  const before = requests.length;
  await give(page, 'When did you make the referral?', '2026-11-27', '22:40');
  expect(await dueLines(page)).toEqual([
    'Saturday 28 November 2026 at 10:40pm',
    'Monday 30 November 2026 at 5pm',
    'Wednesday 3 February 2027 at 5pm',
  ]);
  await expect(page.getByText('This time has passed')).toHaveCount(2);
  await expect(
    page.getByRole('status').filter({
      hasText: 'Counted from Friday 27 November 2026 at 10:40pm. The 3 dates are below.',
    }),
  ).toHaveCount(1);
  await expect(page.getByText('Silence is not a decision')).toBeVisible();
  // Nothing was kept, sent or put into the address.
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(requests.slice(before)).toEqual([]);
  expect(
    await page.evaluate(() =>
      Object.entries(localStorage).concat(Object.entries(sessionStorage)).join(),
    ),
  ).not.toContain('2026-11-27');
  await form(page, 'When did you make the referral?')
    .getByRole('button', { name: 'Clear' })
    .click();
  await expect(page.locator('time')).toHaveCount(0);
  await expect(form(page, 'When did you make the referral?').getByLabel('Date')).toHaveValue('');
});

test('the stages of a disagreement run on from each other, over Christmas, wherever the device is', async ({
  site,
}) => {
  const { page } = await site.open('/guidance/professional-disagreement', {
    now,
    timezoneId: 'Pacific/Auckland',
  });
  await give(page, 'When did you say that you disagree?', '2026-12-22', '');
  expect(await dueLines(page)).toEqual([
    'Thursday 24 December 2026 at 5pm',
    'Wednesday 30 December 2026 at 5pm',
    'Thursday 7 January 2027 at 5pm',
  ]);
});

test('what cannot be used gets a plain answer at its field, and the old dates go', async ({
  site,
}) => {
  const { page } = await site.open(after, { now });
  const ask = form(page, 'When did you make the referral?');
  await ask.getByRole('button', { name: 'Work out the dates' }).click();
  await expect(ask.getByRole('alert')).toHaveText('Enter a full date: day, month and year.');
  await expect
    .poll(() =>
      ask
        .getByLabel('Date')
        .evaluate(
          (field) =>
            field === document.activeElement &&
            field.getAttribute('aria-invalid') === 'true' &&
            document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent !==
              '',
        ),
    )
    .toBe(true);
  await give(page, 'When did you make the referral?', '2026-11-27', '22:40');
  await expect(page.locator('time')).toHaveCount(3);
  await give(page, 'When did you make the referral?', '2035-11-27', '22:40');
  await expect(ask.getByRole('alert')).toHaveText(
    /^Enter a date from 1 January 2025 to 31 December 2029\. /,
  );
  await expect(page.locator('time')).toHaveCount(0);
  await give(page, 'When did you make the referral?', '2026-11-27', '');
  await expect(ask.getByRole('alert')).toHaveText(
    'Enter a time as well. If you do not know it, enter your best guess.',
  );
  // Near the end of the calendar a far date is not guessed.
  await give(page, 'When did you make the referral?', '2029-12-20', '10:00');
  await expect(page.locator('time')).toHaveCount(2);
  await expect(page.getByText('Count the days yourself')).toHaveCount(1);
});

test('with a keyboard alone: dates, copying, the calendar file', async ({ site }) => {
  const { page } = await site.open(after, {
    now,
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  await form(page, 'When did you make the referral?').getByLabel('Date').focus();
  await page.keyboard.type('11272026');
  // A date field of this browser has three parts and a button.
  for (
    let i = 0;
    i < 6 &&
    !(await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'time'));
    i += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type('1040PM');
  await page.keyboard.press('Enter');
  await expect(page.locator('time')).toHaveCount(3);
  const copy = page.getByRole('button', {
    name: 'Copy the words for “Were you told what was decided?”',
  });
  await copy.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Copied the words for' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^I made a referral on \[date and time\]\. Your reference: \[your reference\]\./,
  );
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Download the dates for a calendar (.ics)' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('referral-dates.ics');
  const text = fs.readFileSync(await file.path(), 'utf8').replace(/\r\n[ \t]/g, '');
  expect(text.match(/^DTSTART;TZID=Europe\/London:\d{8}T\d{6}/gm)).toEqual([
    'DTSTART;TZID=Europe/London:20261128T224000',
    'DTSTART;TZID=Europe/London:20261130T170000',
    'DTSTART;TZID=Europe/London:20270203T170000',
  ]);
  expect(text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toContain(
    'SUMMARY:Due: Were you told what was decided?',
  );
});

for (const address of [after, '/guidance/professional-disagreement'])
  test(`${address} is whole with scripts off: stages, times, words to use, and how to count`, async ({
    site,
  }) => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    await expect(page.locator('form', { hasText: 'When did you' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await expect.poll(() => page.getByText(/^within \d/).count()).toBeGreaterThanOrEqual(3);
    await expect.poll(() => page.locator('blockquote').count()).toBeGreaterThanOrEqual(4);
    await expect
      .poll(() => page.getByText('the next working day is day one').count())
      .toBeGreaterThanOrEqual(1);
  });

test('on paper the dates and words stay and the form goes', async ({ site }) => {
  const { page } = await site.open(after, { now });
  await give(page, 'When did you make the referral?', '2026-11-27', '22:40');
  await page.emulateMedia({ media: 'print' });
  await expect(form(page, 'When did you make the referral?')).toBeHidden();
  await expect(page.getByText('Monday 30 November 2026 at 5pm')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy|^Download/ })).toHaveCount(0);
});

test('every chart has a name, and each of its boxes a step in words with the same number', async ({
  site,
}) => {
  const { page } = await site.open('/contacts/pathways', { viewport: { width: 320, height: 700 } });
  const charts = page.getByRole('img', { name: /^Flow chart: / });
  await expect(charts).toHaveCount(5);
  const pairs = await page.locator('section:has(svg[role=img])').evaluateAll((sections) =>
    sections.map((section) => ({
      boxes: [...section.querySelectorAll('[data-step]')].map((box) =>
        (box.querySelector('text')?.textContent ?? '').replace(/\..*/, ''),
      ),
      steps: section.querySelectorAll('ol > li').length,
      fits:
        (section.querySelector('svg')?.getBoundingClientRect().right ?? 999) <=
        document.documentElement.clientWidth,
      letters:
        ((section.querySelector('svg')?.getBoundingClientRect().width ?? 0) /
          (section.querySelector('svg')?.viewBox.baseVal.width ?? 1)) *
        13,
      tooWide: [...section.querySelectorAll('[data-step]')]
        .filter((box) =>
          [...box.querySelectorAll('text')].some(
            (text) => text.getBBox().width > (box.querySelector('path')?.getBBox().width ?? 0) - 8,
          ),
        )
        .map((box) => box.getAttribute('data-step')),
    })),
  );
  for (const { boxes, steps, fits, letters, tooWide } of pairs) {
    expect(boxes).toEqual(Array.from({ length: steps }, (_, i) => String(i + 1)));
    expect([fits, tooWide]).toEqual([true, []]);
    expect(letters).toBeGreaterThan(10.5);
  }
});
