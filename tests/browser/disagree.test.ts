/** Two people read the same lines: the list goes over without marks, the marks come back, and the letter says both. */
import { addressOf } from '../../src/features/disagree/model/code';
import { before, holderOf, inForce, someLines } from '../support/facts';
import { expect, test } from '../support/site';

const page = '/level-of-need/disagree';
const [one, two] = someLines;

test('from a list by address to the letter, with the marks of the other person', async ({
  site,
}) => {
  const reading = (mark: 'seen' | 'not-seen' | '', reason = '') => ({
    version: inForce,
    setting: '',
    lines: [one, two].map(({ id }) => ({ line: id, mark, reason })),
  });
  const { page: own, requests } = await site.open(addressOf(page, reading('')));
  await expect(own.getByText('Opened a list of 2 lines.')).toBeVisible();
  await expect(own).toHaveURL(/\/disagree\/?$/);
  const line = own.getByRole('group', { name: one.text });
  await line.getByRole('radio', { name: 'Seen', exact: true }).press('Space');
  await line.getByRole('textbox').fill('Ring 07700 900123');
  await expect(own.getByText(/looks like a telephone number/)).toBeVisible();
  await line.getByRole('textbox').fill('On two days in May');
  await own.evaluate(
    (address) => {
      window.location.hash = address;
    },
    addressOf('', reading('not-seen', 'Not at the visit')),
  );
  await expect(own.getByText('The other person’s marks are here.', { exact: true })).toBeVisible();
  await expect(own.getByText('1 differ, none agree, 1 marked by one person')).toBeVisible();
  await own.getByText('Your marks', { exact: true }).click();
  await expect(own.getByRole('img', { name: 'Your marks' })).toBeVisible();
  await own.getByText('Copy as text').click();
  await own.emulateMedia({ media: 'print' });
  const letter = own.getByRole('heading', { name: 'Where we read it differently' });
  await expect(letter).toBeVisible();
  await expect(
    own.getByText('You: Not seen. Not at the visit', { exact: true }).first(),
  ).toBeVisible();
  await expect(own.getByText('3. Hand over')).toBeHidden();
  expect(requests.filter((address) => address.includes('May'))).toEqual([]);
});

test('a file edited by hand tells every problem and changes nothing of one’s own', async ({
  site,
}) => {
  const { page: own } = await site.open(page);
  const open = async (text: string) =>
    own.getByLabel(/^Open a file/).setInputFiles({
      name: 'marks.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await open(`{"version": "${inForce}", "lines": [{"line": "${one.id}", "mark": "perhaps"}]}`);
  await expect(own.getByText(/lines\[0\]\.mark: expected one of/)).toBeVisible();
  await expect(own.getByText('lines[0].mark: perhaps')).toBeVisible();
  await expect(own.getByRole('group', { name: one.text })).toBeVisible();
  await open('{"version": ');
  await expect(own.getByText('marks.json could not be read.')).toBeVisible();
  await expect(own.getByRole('group', { name: one.text })).toBeVisible();
  await open(`{"version": "${before}", "lines": [{"line": "${one.id}", "mark": "seen"}]}`);
  await expect(own.getByText(`What came is of version ${before}`)).toBeVisible();
});

test('where the child is unsafe, who answers is told for this hour', async ({ site }) => {
  const now = new Date('2026-12-25T12:00:00Z');
  const { page: own } = await site.open(page, { now });
  const box = own.locator('main div').filter({ has: own.getByText('Is the child unsafe now?') });
  const ring = box.last().getByRole('status');
  await expect(ring).toContainText('ring');
  await expect(ring.getByRole('link', { name: holderOf('out-of-hours').name })).toBeVisible();
});
