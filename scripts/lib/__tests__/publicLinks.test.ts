import fc from 'fast-check';
import { localAddresses, publicAddress } from '../publicLinks';

const site = 'https://safeguarding.example/portal/';
const on = (page: string) => (href: string) => publicAddress(href, { page, siteUrl: site });
const local = on('http://127.0.0.1:40123/portal/level-of-need/print/2022');

test.each([
  ['/portal/contacts/lado', 'https://safeguarding.example/portal/contacts/lado'],
  ['../browse?level=3#q=x', 'https://safeguarding.example/portal/level-of-need/browse?level=3#q=x'],
  ['http://127.0.0.1:40123/portal/i/x', 'https://safeguarding.example/portal/i/x'],
  ['#part-one', undefined],
  ['tel:+441275888808', undefined],
  ['mailto:a@b.example', undefined],
  ['https://www.gov.uk/', undefined],
  ['http://', undefined],
  ['/.//', 'https://safeguarding.example//'],
  ['/.//other.example/x', 'https://safeguarding.example//other.example/x'],
])('%s becomes %s', (href, wanted) => expect(local(href)).toBe(wanted));

test('no link of the machine is left, whatever its path', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const found = local(`${path || '/'}?${query}`);
      return found === undefined || new URL(found).host === 'safeguarding.example';
    }),
    { examples: [['/.//', '']] },
  );
});

test('local addresses in a file are found, in any spelling', () =>
  expect(
    localAddresses(
      '/URI (http://127.0.0.1:46189/a) /URI (https://LOCALHOST/b) /URI (http://[::1]:1/) /URI (https://portal.example/)',
    ),
  ).toEqual(['http://127.0.0.1:46189/a', 'https://LOCALHOST/b', 'http://[::1]:1/']));
