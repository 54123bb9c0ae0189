import { load } from 'cheerio';
import { framePath, toSnippet } from '../snippet';

test('the snippet is one frame, named, lazy, sandboxed and silent about where it is', () => {
  const $ = load(
    toSnippet({
      siteUrl: 'https://portal.example/base',
      area: 'bristol',
      concern: 'missing-child',
      title: 'A "child" <missing> & more',
    }),
  );
  expect($('body').children()).toHaveLength(1);
  expect($('iframe').attr()).toEqual({
    src: 'https://portal.example/base/embed/contacts/bristol/missing-child/',
    title: 'A "child" <missing> & more',
    width: '100%',
    height: '640',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-top-navigation-by-user-activation',
    referrerpolicy: 'no-referrer',
  });
});

test('every pair of choices has an address below /embed/', () => {
  expect(framePath({})).toBe('/embed/contacts');
  expect(framePath({ area: 'bristol' })).toBe('/embed/contacts/bristol/');
  expect(framePath({ concern: 'missing-child' })).toBe('/embed/contacts?concern=missing-child');
});
