/** npm run compare: what changed between two versions of the document of levels. */
import { compareVersions, summarise } from '../src/features/level-of-need/model/compare';
import { noticeFor } from '../src/features/level-of-need/model/adoption';
import { compareSections, summariseSections } from '../src/features/level-of-need/model/sections';
import {
  compareWording,
  describeWording,
  summariseWording,
} from '../src/features/level-of-need/model/wording';
import { listSections } from '../src/features/level-of-need/plugin/toolRoutes';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { formatReport } from '../src/shared/problems';
import { nearest } from '../src/shared/nearest';
import { runCommand, UsageError } from './lib/command';
import { toMarkdown } from '../src/features/level-of-need/model/releaseNote';
import { versionCollection } from '../src/features/level-of-need/collection';
import { pageCollection } from '../src/features/pages/collection';

void runCommand({
  help: `
npm run --silent compare -- <from> <to> [--json|--markdown]

Compares two versions by their names; "next" is the working draft.

  --json       {from, to, added, withdrawn, changed, unchanged, wording, sections}; a notice first where a version is example text
  --markdown   the body of a release note
  --help       show this text

Exits 0 on success, 1 when the content has a fault, 2 on bad usage.`,
  options: { json: { type: 'boolean' }, markdown: { type: 'boolean' } },
  run: ({ json, markdown }, [from, to, ...rest]) => {
    if (!from || !to || rest.length > 0) throw new UsageError('Name two versions.');
    if (json && markdown) throw new UsageError('Choose --json or --markdown, not both.');
    const { site, problems, filesRead } = readSite(process.cwd(), {
      release: false,
      today: londonToday(),
    });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const ids = site.all(versionCollection).map(({ id }) => id);
    const find = (wanted: string) => {
      const version = site.all(versionCollection).find(({ id }) => id === wanted);
      const guess = nearest(wanted, ids);
      if (!version)
        throw new UsageError(
          `There is no version ${wanted}. The versions are ${ids.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`,
        );
      return version;
    };
    const [older, newer] = [find(from), find(to)];
    const comparison = compareVersions(older, newer);
    const wording = compareWording(older.data, newer.data);
    const sections = compareSections(
      listSections(older, site.all(pageCollection)),
      listSections(newer, site.all(pageCollection)),
    );
    const notice = noticeFor([older.data, newer.data]);
    if (json)
      console.log(
        JSON.stringify({ ...(notice && { notice }), ...comparison, wording, sections }, null, 2),
      );
    else if (markdown)
      console.log(
        [
          ...(notice ? [`**${notice}**`, ''] : []),
          toMarkdown(comparison, older.data, newer.data, site.all(versionCollection), sections),
        ].join('\n'),
      );
    else
      console.log(
        [
          ...(notice ? [notice] : []),
          `${from} to ${to}:`,
          ...summariseWording(wording),
          ...summariseSections(sections),
          ...summarise(comparison),
          ...wording.map((change) => `\n${describeWording(change)}`),
        ].join('\n'),
      );
    return 0;
  },
});
