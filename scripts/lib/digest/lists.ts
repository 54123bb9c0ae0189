/** What the options of the digest ask for: lists of readers, a first day, a folder. */
import fs from 'node:fs';
import path from 'node:path';
import type { DigestList } from '../../../src/features/whats-new/model/digest';
import { streamNames } from '../../../src/features/whats-new/view';
import { concernCollection } from '../../../src/features/contacts/collection';
import { formerNameCollection } from '../../../src/features/moved/collection';
import { formerIdsOf, nowOf } from '../../../src/features/moved/model/names';
import { tagCollection } from '../../../src/features/pages/collection';
import { audienceCollection } from '../../../src/features/partnership/collection';
import { isRealDate } from '../../../src/shared/calendar/dates';
import type { Site } from '../../../src/shared/collection';
import { git } from '../../../src/shared/git';
import { nearest } from '../../../src/shared/nearest';
import { UsageError } from '../command';

interface Named {
  id: string;
  name: string;
}

/** Where the names of an option come from. */
interface Source {
  option: string;
  known: readonly Named[];
  /** The kinds of its records, for what they were called before. */
  kinds: readonly string[];
}

/** @throws UsageError for an id that is not known, with the one that may be meant. */
function find(
  site: Site,
  { option, known, kinds }: Source,
  id: string,
): DigestList['subjects'][number] {
  const names = site.all(formerNameCollection).filter(({ kind }) => kinds.includes(kind));
  const isThere = (other: string) => known.some((one) => one.id === other);
  const now = nowOf(names, id, isThere);
  const found = known.find((one) => one.id === now);
  if (found)
    return {
      id: found.id,
      name: found.name,
      formerIds: formerIdsOf(names, found.id, isThere),
    };
  const ids = known.map((one) => one.id);
  const near = nearest(id, ids);
  throw new UsageError(
    `${option} takes one of ${ids.join(', ') || 'nothing on this site'}; found "${id}".${near ? ` Did you mean ${near}?` : ''}`,
  );
}

/** Each once, also where it is asked for by an old name and by the new one. */
function findAll(site: Site, source: Source, ids: readonly string[]): DigestList['subjects'] {
  const found = ids.map((id) => find(site, source, id));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** A list for each audience that is asked for, each about the same; one for everyone where none is. */
export function readLists(
  site: Site,
  {
    audience = [],
    subject = [],
  }: { audience: string[] | undefined; subject: string[] | undefined },
): DigestList[] {
  const ofSubjects: Source = {
    option: '--subject',
    known: streamNames(site).subjects,
    kinds: [tagCollection.id, concernCollection.id],
  };
  const ofAudiences: Source = {
    option: '--audience',
    known: site.all(audienceCollection),
    kinds: [audienceCollection.id],
  };
  const subjects = findAll(site, ofSubjects, subject);
  const audiences = findAll(site, ofAudiences, audience);
  return audiences.length === 0
    ? [{ subjects }]
    : audiences.map((one) => ({ audience: one, subjects }));
}

/** @throws UsageError for what is no day, and for one to come. */
export function readSince(since: string | undefined, today: string): string | undefined {
  if (since === undefined) return undefined;
  if (!isRealDate(since))
    throw new UsageError(`--since takes a day such as ${today}; found "${since}".`);
  if (since > today) throw new UsageError(`--since ${since} is after today, ${today}.`);
  return since;
}

const isWithin = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
};

/** @throws UsageError where addresses would come into the repository, or files into a file. */
export function checkPlaces(
  root: string,
  { out, to }: { out: string; to: string | undefined },
): void {
  const folder = path.resolve(root, out);
  if (out === '' || (fs.existsSync(folder) && !fs.statSync(folder).isDirectory()))
    throw new UsageError(`--out names a folder; found "${out}".`);
  if (to === undefined) return;
  const real = fs.realpathSync(root);
  const list = path.resolve(root, to);
  if (isWithin(real, fs.existsSync(list) ? fs.realpathSync(list) : list))
    throw new UsageError(
      `Addresses have no place in the repository. Put ${to} in another folder, and name that.`,
    );
  const kept = isWithin(real, folder) && git(root, ['rev-parse', '--git-dir']) !== undefined;
  if (kept && git(root, ['check-ignore', '-q', `${out}/x`]) === undefined)
    throw new UsageError(
      `The messages hold addresses, and git would keep ${out}. Name a folder outside the repository with --out.`,
    );
}
