/** Whoever writes an address cannot write a sentence onto the page that it leads to. */
import { expect, notFound, test } from '../support/site';

const sentence = 'The front door has moved. Ring 0909 879 0000';
const sent = encodeURIComponent(sentence);
const id = 'ring-0909-879-0000-for-every-referral';

/** Every facet of a page has the words at once: what the page says of one may not hide what it says of another. */
const all = (...keys: string[]) => `?${keys.map((key) => `${key}=`).join('WORDS&')}`;

/** A page, and what of its address is somebody's words. */
const pages: [string, string[]][] = [
  ['/contacts/find', ['?contact=', all('concern', 'area'), '/', '/neglect/', '/neglect?as=']],
  ['/contacts/', ['', all('area', 'concern', 'serves', 'agency', 'sector', 'open', 'view')]],
  ['/contacts/booklet', [all('area', 'as', 'length', 'form', 'without')]],
  [
    '/level-of-need/browse',
    [all('level', 'domain', 'dimension', 'age', 'theme', 'beside', 'version')],
  ],
  ['/level-of-need/compare', [all('from', 'to', 'kind', 'level', 'domain')]],
  ['/level-of-need/', ['in-force#date=', '']],
  ['/indicators/basic-care', ['#']],
  ['/i/', ['']],
  ['/open-data/embed', ['?area=']],
  ['/embed/', ['?area=']],
];

/** The same address with each of the two ways of writing the sentence. */
const written = (path: string, end: string) =>
  [sent, id].map((words) => `${path}${end.replaceAll('WORDS', words)}${words}`);

for (const [path, ends] of pages)
  test(path, async ({ site }) => {
    site.allow(notFound);
    site.allow(/does not conform to the required format/);
    const { page } = await site.open('/privacy');
    for (const address of ends.flatMap((end) => written(path, end))) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      expect(shown.length, address).toBeGreaterThan(50);
      expect(shown, address).not.toContain(sentence);
      expect(shown, address).not.toContain(id);
    }
  });

test('an unknown way of being open empties no list', async ({ site }) => {
  const { page } = await site.open('/contacts/?open=yes');
  await page.getByText('“yes”, which this site does not have').waitFor();
  const count = await page.getByText(/^\d+ of \d+ contacts$/).innerText();
  const [shown, all] = count.match(/\d+/g) ?? [];
  expect(shown).toBe(all);
});
