import { makeFixtureSite, fixtureFiles } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';
import { formatProblem } from '../../../../shared/problems';

const partnership = fixtureFiles['data/partnership.yaml'] ?? '';
const number = 'number: "0117 903 6444"';

/** What is wrong with the fixture in another country, its numbers and emergency number with it. */
function read(lines: string, emergency: string, own: string) {
  const files = Object.entries(fixtureFiles).map(([file, text]) => [
    file,
    text.replaceAll(number, own).replaceAll('"999"', `"${emergency}"`),
  ]);
  const site = makeFixtureSite({
    ...(Object.fromEntries(files) as Record<string, string>),
    'data/partnership.yaml': `${partnership.replaceAll('"999"', `"${emergency}"`)}${lines}`,
    'data/contacts/always.yaml': String(fixtureFiles['data/contacts/always.yaml']).replace(
      'number: "0800 1111"',
      own,
    ),
  });
  const reading = readSite(site.root, { release: false, today: '2026-11-24' });
  site.remove();
  return { site: reading.site, problems: reading.problems.map(formatProblem) };
}

test('a partnership in another country has its numbers, its holidays and its emergency number', () => {
  const { site, problems } = read('country: CA\nregion: NS\n', '911', 'number: "902 555 0101"');
  expect(problems).toEqual([]);
  // Canada Day, and no early May holiday of England.
  expect(site?.calendar.bankHolidays).toContain('2026-07-01');
  expect(site?.calendar.bankHolidays).not.toContain('2026-05-04');
  expect(site?.resolve('phone', 'front-door')).toMatchObject({
    href: 'tel:+19025550101',
    text: '(902) 555-0101',
  });
});

test.each([
  ['country: XX\n', /country: we do not know the telephone numbers or the bank holidays of/],
  ['country: GB\nregion: QQ\n', /region: we do not know the bank holidays of the part QQ/],
  ['country: Canada\n', /country: expected two capital letters/],
])('%s', (lines, expected) => {
  expect(read(lines, '999', number).problems.join('\n')).toMatch(expected);
});

test('a number of here is none there', () => {
  expect(read('country: CA\n', '911', number).problems.join('\n')).toMatch(
    /"0117 903 6444" is not an ordinary telephone number of the partnership’s country, CA/,
  );
});
