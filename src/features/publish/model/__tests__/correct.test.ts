/** Where each page is kept, and how somebody gets there. */
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';
import { correctionsOf } from '../../view';
import { correctAnchor, toKeptPage } from '../correct';

const kept = {
  collection: 'contact',
  id: 'a-team',
  title: 'A team',
  file: 'data/contacts/a-team.yaml',
  path: '/contacts/a-team',
};

test('a page leads to the form of its record, and to the host only where the partnership says how', () => {
  expect(toKeptPage(kept, undefined)).toEqual({
    title: 'A team',
    path: '/contacts/a-team',
    file: 'data/contacts/a-team.yaml',
    form: 'npm run edit -- contact:a-team',
  });
  expect(toKeptPage(kept, 'https://code.example/edit/{file}').host).toBe(
    'https://code.example/edit/data/contacts/a-team.yaml',
  );
});

test('a page of a published version has no form', () => {
  const file = 'versioned_docs/version-2020/consent.md';
  const page = toKeptPage({ ...kept, collection: 'page', file }, undefined);
  expect(page).toMatchObject({ version: '2020' });
  expect(page.form).toBeUndefined();
});

test('an entry has the address as its id', () =>
  expect(correctAnchor('/level-of-need/next/')).toBe('level-of-need/next'));

describe('of a site', () => {
  const fixture = makeFixtureSite();
  afterAll(() => fixture.remove());
  const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });

  test('every page with a file is there once, and is a page of the site', () => {
    const { pages } = correctionsOf(site!);
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !site!.addresses().has(path))).toEqual([]);
    expect(paths).toContain('/contacts/front-door');
    expect(pages.every(({ host }) => host === undefined)).toBe(true);
  });
});

test.each(['http://code.example/{file}', 'https://code.example/edit', 'code.example/{file}'])(
  'the check refuses %s as the address where a file is edited',
  (address) => {
    const name = 'data/partnership.yaml';
    const wrong = makeFixtureSite({ [name]: `${fixtureFiles[name]}\neditAt: "${address}"\n` });
    try {
      const { problems } = readSite(wrong.root, { release: false, today: '2026-11-24' });
      expect(problems.map(({ field }) => field)).toContain('editAt');
    } finally {
      wrong.remove();
    }
  },
);
