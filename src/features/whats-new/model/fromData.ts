/** The items that the records themselves date: posts, versions, corrections, what was done about a recommendation. */
import { counted } from '../../../shared/counted';
import { firstSentence } from '../../../shared/firstSentence';
import type { AuditCycle } from '../../audits/model/cycle';
import type { Correction } from '../../level-of-need/model/frozen';
import type { Version } from '../../level-of-need/model/version';
import type { Page } from '../../pages/model/page';
import type { ContactNow, PageNow } from './context';
import type { StreamItem } from './item';

type Post = Extract<Page, { kind: 'brief' | 'update' }>;

/** What a page says of its changes in its front matter. */
interface Dated {
  on: string;
  what: string;
}

/** What a post or a page is about, by the records it names. */
export type About = Pick<StreamItem, 'audiences' | 'agencies' | 'areas' | 'subjects'>;

const nth = (changes: readonly Dated[], i: number): number[] => {
  const before = changes.slice(0, i).filter(({ on }) => on === changes[i]?.on).length;
  return before === 0 ? [] : [before + 1];
};

/** A correction is told once, under an id of its own: the item it corrects keeps its own. */
const corrections = (
  changes: readonly Dated[],
  of: Pick<StreamItem, 'kind' | 'title' | 'path'> & About,
  id: string,
): StreamItem[] =>
  changes.map(({ on, what }, i) => ({
    ...of,
    // Of several on one day the first keeps the plain id: a later one never tells it again.
    id: [id, 'changed', on, ...nth(changes, i)].join('/'),
    date: on,
    act: what,
    corrects: true,
  }));

export function postItems(
  { kind, matter, path }: Post,
  about: About,
  { notice, questions }: { notice: string; questions: string[] },
): StreamItem[] {
  const of = { kind, title: matter.title, path, ...about, ...(notice && { notice }) };
  const id = `${kind}/${matter.slug}`;
  return [
    {
      ...of,
      id,
      date: matter.date,
      act: matter.toDo ?? matter.description,
      ...(questions.length > 0 && { questions }),
    },
    ...corrections(matter.changes, of, id),
  ];
}

/** What the author of a page says of its changes; the page's own history says no more on such a day. */
export const noteItems = (
  { id, kind, title, path, audiences, agencies, subjects }: PageNow,
  changes: readonly Dated[],
): StreamItem[] =>
  changes.map(({ on, what }) => ({
    id: `page${id}/${on}`,
    date: on,
    kind,
    title,
    act: what,
    path,
    audiences,
    agencies,
    areas: [],
    subjects,
  }));

const everyone: About = { audiences: [], agencies: [], areas: [], subjects: [] };

/** What to do about corrected words, and the reason as somebody typed it for the record. */
const correctedWords = (reason: string): string =>
  `If you copied or printed its words, take them again. What was corrected: ${reason}${/[.?!]$/.test(reason) ? '' : '.'}`;

interface VersionFacts {
  version: Version;
  notice: string;
  corrections: readonly Correction[];
  /** Where it is compared with the one before; none for the first. */
  comparison?: string;
}

/** A published version, on the day from which it applies, and each correction of it. */
export function versionItems({
  version: { id, data, path },
  notice,
  corrections: made,
  comparison,
}: VersionFacts): StreamItem[] {
  if (data.inForceFrom === null) return [];
  const of = {
    ...everyone,
    kind: 'version' as const,
    title: `${data.title}, version ${id}`,
    path,
    ...(notice && { notice }),
    ...(comparison && { comparison }),
  };
  return [
    {
      ...of,
      id: `version/${id}`,
      date: data.inForceFrom,
      act: comparison
        ? 'Look up the level in this version, and see what changed from the one before.'
        : 'Look up the level in this version.',
    },
    ...corrections(
      made.map(({ on, reason }) => ({ on, what: correctedWords(reason) })),
      of,
      `version/${id}`,
    ),
  ];
}

/** An audit on the day of its last review, and each recommendation on the day that something was done about it. */
export function auditItems({ cycle, recommendations }: AuditCycle): StreamItem[] {
  const last = cycle.reviews
    .map(({ on }) => on)
    .sort()
    .at(-1) as string;
  const n = recommendations.length;
  return [
    {
      ...everyone,
      id: `audit/${cycle.id}`,
      date: last,
      kind: 'audit',
      title: cycle.title,
      act: `Read what agencies said, and the ${counted(n, 'recommendation')}.`,
      path: `/audits/${cycle.id}/`,
      agencies: cycle.reviews.map(({ agency }) => agency),
    },
    ...recommendations.flatMap(({ number, progress }): StreamItem[] =>
      progress.status === 'not-yet-reported'
        ? []
        : [
            {
              ...everyone,
              id: `recommendation/${cycle.id}/${number}/${progress.status}/${progress.on}`,
              date: progress.on,
              kind: 'audit',
              title: `Recommendation ${number}: ${progress.status === 'done' ? 'done' : 'under way'}`,
              act: firstSentence(progress.text),
              path: `/audits/${cycle.id}/recommendations#recommendation-${number}`,
            },
          ],
    ),
  ];
}

/** Where there is no history: a contact on the day its details were last seen. */
export const seenItem = (now: ContactNow): StreamItem[] =>
  now.mark
    ? [
        {
          id: `contact/${now.id}/seen/${now.mark.on}`,
          date: now.mark.on,
          kind: 'contact',
          title: now.name,
          act: 'Its details were looked up on this day. Check that you have the same.',
          path: now.path,
          audiences: now.audiences,
          agencies: [now.agency],
          areas: now.areas,
          subjects: now.subjects,
        },
      ]
    : [];

/** Where there is no history: a page on the day it was last reviewed. */
export const reviewedItem = (now: PageNow, reviewed: string): StreamItem => ({
  id: `page${now.id}/reviewed/${reviewed}`,
  date: reviewed,
  kind: now.kind,
  title: now.title,
  act: 'It was read through on this day. Read it again if you use it.',
  path: now.path,
  audiences: now.audiences,
  agencies: now.agencies,
  areas: [],
  subjects: now.subjects,
});
