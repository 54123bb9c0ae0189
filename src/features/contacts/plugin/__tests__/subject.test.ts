/** Which terms belong to the subject of a worry: its own, and those beside it. */
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { searchDocuments } from '../../../../portal/project';
import { readSite } from '../../../../portal/site';

const term = (id: string, links: string) =>
  `  - { id: ${id}, term: The ${id}, meaning: What it means., ${links} }\n`;

test('a term is beside a worry that it leads to in both ways: by what to see and by whom to ask', () => {
  const concerns = String(fixtureFiles['data/concerns.yaml']);
  const fixture = makeFixtureSite({
    'data/concerns.yaml': concerns.replace('urgency: today', 'urgency: today, terms: [mash]'),
    'data/glossary.yaml': `${String(fixtureFiles['data/glossary.yaml'])}${[
      term('both', 'see: [mash], contacts: [front-door]'),
      term('seen', 'see: [mash]'),
      term('asked', 'contacts: [front-door]'),
    ].join('')}`,
  });
  const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
  const answer = searchDocuments(site).find(({ kind }) => kind === 'concern')?.answer;
  expect(answer).toMatchObject({
    subject: { terms: ['/glossary#mash'], beside: ['/glossary#both'] },
  });
});
