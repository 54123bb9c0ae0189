/** A built page asks for its own sheet and fonts; any other file is left alone. */
import { isFrameworkPage, rewritePage } from '../pages';

const page =
  '<head><link rel=stylesheet href=/base/assets/css/styles.0a1b2c3d.css /><script src=/start.js data-scripts="/main.js" defer></script></head>';

test('the sheet of its kind, the fonts before it, and the whole sheet for later', () => {
  expect(isFrameworkPage(page)).toBe(true);
  expect(rewritePage(page, { styles: '/p.css', allStyles: '/all.css', fonts: ['/f.woff2'] })).toBe(
    '<head><link rel=preload as=font type=font/woff2 href=/f.woff2 crossorigin><link rel=stylesheet href=/p.css><script src=/start.js data-styles=/all.css data-scripts="/main.js" defer></script></head>',
  );
});

test('a page with a sheet of its own is none of the framework’s', () => {
  expect(isFrameworkPage('<link rel=stylesheet href=/embed/contacts.css>')).toBe(false);
});

test('the page of results is told what a first answer is read from, and no other page is', () => {
  const assets = { styles: '/p.css', allStyles: '/all.css', fonts: [] };
  const ahead = {
    ...assets,
    searchAhead: ['/base/search/first-1.json', '/base/search/reading-2.json'],
  };
  const results = page.replace('<script', '<script data-ahead>go()</script><script');
  expect(rewritePage(results, ahead)).toContain(
    '<script data-ahead="/base/search/first-1.json /base/search/reading-2.json">go()</script>',
  );
  // Where there is no first file, the page asks for the manifest.
  expect(rewritePage(results, assets)).toContain('<script data-ahead="">go()</script>');
  expect(rewritePage(page, ahead)).toBe(rewritePage(page, assets));
});
