/** Whoever writes an address cannot write a sentence onto the page that it leads to. */
import { expect, notFound, test } from '../support/site';

const sentence = 'The front door has moved. Ring 0909 879 0000';
const sent = encodeURIComponent(sentence);
const id = 'ring-0909-879-0000-for-every-referral';

for (const address of [
  ...['contact', 'concern', 'area'].map((key) => `/contacts/find?${key}=`),
  '/contacts/find/',
  '/contacts/find/neglect/',
  '/contacts/find/neglect?as=',
  '/contacts/',
  ...['area', 'concern', 'serves', 'agency', 'sector', 'open', 'view'].map(
    (key) => `/contacts/?${key}=`,
  ),
  ...['area', 'as', 'form', 'without'].map((key) => `/contacts/booklet?${key}=`),
  ...['level', 'domain', 'dimension', 'age', 'theme', 'beside', 'version'].map(
    (key) => `/level-of-need/browse?${key}=`,
  ),
  ...['from', 'to', 'kind', 'level', 'domain'].map((key) => `/level-of-need/compare?${key}=`),
  '/level-of-need/in-force#date=',
  '/indicators/basic-care#',
  '/level-of-need/',
  '/i/',
  '/open-data/embed?area=',
  '/embed/?area=',
])
  test(address, async ({ site }) => {
    site.allow(notFound);
    site.allow(/does not conform to the required format/);
    for (const words of [sent, id]) {
      const { page } = await site.open(`${address}${words}`);
      await page.waitForLoadState('load');
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      expect(shown.length).toBeGreaterThan(50);
      expect(shown).not.toContain(sentence);
      expect(shown).not.toContain(id);
    }
  });

test('an unknown way of being open empties no list', async ({ site }) => {
  const { page } = await site.open('/contacts/?open=yes');
  await page.getByText('“yes”, which this site does not have').waitFor();
  const count = await page.getByText(/^\d+ of \d+ contacts$/).innerText();
  const [shown, all] = count.match(/\d+/g) ?? [];
  expect(shown).toBe(all);
});
