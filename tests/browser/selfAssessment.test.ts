/** Self-assessment: kept as it is typed, out and in again whole, a second agency beside, and paper without scripts. */
import fs from 'node:fs';
import { expect, test } from '../support/site';

const address = '/audits/self-assessment';

test('what is typed is kept, saved as YAML, and comes back whole on another device', async ({
  site,
}) => {
  const { page } = await site.open(address);
  const first = page.locator('section[id^="q-"]').first();
  await first.getByLabel(/^Your answer/).fill('It is in the plan.\nAnd it is read.');
  await first.getByRole('radio', { name: 'Partly met' }).check();
  await first.getByLabel(/^Evidence/).fill('Minutes of March 2026\n9 of 10 files');
  await first.getByRole('button', { name: /^Add an action/ }).click();
  await first.getByLabel('What you will do').fill('Write it down');
  await page.getByLabel(/^Agency/).selectOption({ index: 2 });
  await page.getByLabel(/^Peer review/).check();
  await first.getByRole('radio', { name: 'Met', exact: true }).last().check();
  await expect(page.getByText(/you say partly met, the second agency says met/)).toBeVisible();
  await page.reload();
  await expect(first.getByLabel('What you will do')).toHaveValue('Write it down');
  await expect(page.getByText(/\b1 of \d+ judged/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as YAML' }).click(),
  ]);
  const yaml = fs.readFileSync(await file.path(), 'utf8');
  expect(yaml).toContain('judgement: partly');

  await page.getByRole('button', { name: /^Delete this one/ }).click();
  await expect(first.getByLabel('What you will do')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('portal-self-assessment'))).toBeNull();
  const open = (name: string, text: string) =>
    page
      .getByLabel('Open a file (YAML)')
      .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await open('mine.yaml', yaml);
  await expect(page.getByText('mine.yaml is open, with nothing to put right.')).toBeVisible();
  await expect(first.getByLabel(/^Evidence/)).toHaveValue('Minutes of March 2026\n9 of 10 files');

  await open('broken.yaml', yaml.replace('partly', 'nearly').replace('question: 1', 'question: x'));
  await expect(page.getByText(/Look at these/)).toBeVisible();
  await expect(page.getByText(/Line \d+, answers\[0\]\.judgement: expected one of/)).toBeVisible();
  await expect(page.getByText(/has no place in the form/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
});

test('without scripts it is paper: everything is asked, and no field loses what is typed', async ({
  site,
}) => {
  const { page } = await site.open(address, { javaScriptEnabled: false });
  const asked = await page.locator('section[id^="q-"], section[id^="s-"]').count();
  expect(asked).toBeGreaterThan(20);
  await expect(page.locator('textarea:enabled, input:enabled[type=radio]')).toHaveCount(0);
  await page.goto(`${address}/print`);
  await expect(page.getByText('Our judgement:')).toHaveCount(asked);
});
