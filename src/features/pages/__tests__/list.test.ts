import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { readSite } from '../../../portal/site';
import { allBriefsPath, briefsOnPage } from '../model/brief';
import { files } from '../project';
import { briefChoices } from '../view';

/** The site with so many briefs. */
function siteWith(count: number) {
  const more = Object.fromEntries(
    Array.from({ length: count - 1 }, (_, i) => [
      `blog/more-${i}.md`,
      String(fixtureFiles['blog/a.md']).replace(/^(title|slug): .*$/gm, (line) => `${line}-${i}`),
    ]),
  );
  const fixture = makeFixtureSite(more);
  const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error(JSON.stringify(problems[0]));
  return site;
}

const fileOfAll = (count: number) =>
  files(siteWith(count)).find(({ path }) => `/${path}` === allBriefsPath);

test('a list of one page has no file of all; one that goes on has every brief in it', () => {
  expect(fileOfAll(briefsOnPage)).toBeUndefined();
  const { briefs } = JSON.parse(fileOfAll(briefsOnPage + 1)?.content ?? '{}') as {
    briefs: { sources: string[]; themes: string[] }[];
  };
  expect(briefs).toHaveLength(briefsOnPage + 1);
  const { sources, themes, roles } = briefChoices(siteWith(1));
  expect(briefs[0]).toMatchObject({
    themes: themes.map(({ id }) => id),
    roles: roles.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
  });
});
