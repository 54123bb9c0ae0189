/** npm run release:level-of-need: publishes the working draft as a new version, or changes nothing; records corrections. */
import fs from 'node:fs';
import path from 'node:path';
import { contactCollection } from '../src/features/contacts/collection';
import { holderOf } from '../src/features/contacts/model/roles';
import { findReasonFault } from '../src/features/contacts/model/overdue';
import { compareVersions, summarise } from '../src/features/level-of-need/model/compare';
import { findReleaseFaults } from '../src/features/level-of-need/model/nextRelease';
import { toMarkdown } from '../src/features/level-of-need/model/releaseNote';
import { compareSections, summariseSections } from '../src/features/level-of-need/model/sections';
import { compareWording, summariseWording } from '../src/features/level-of-need/model/wording';
import { listSections } from '../src/features/level-of-need/plugin/toolRoutes';
import type { Page } from '../src/features/pages/model/page';
import { audienceCollection, partnershipCollection } from '../src/features/partnership/collection';
import { isVersionName, type Version } from '../src/features/level-of-need/model/version';
import {
  checkDraftReady,
  checkDraftWords,
} from '../src/features/level-of-need/plugin/rules/draftWords';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import { formatDate, isRealDate } from '../src/shared/calendar/dates';
import { nearest } from '../src/shared/nearest';
import { formatReport, hasErrors, type Problem, isError } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { correctVersion } from './lib/correctVersion';
import { freezeDraft, frozenFiles } from './lib/freezeDraft';
import { labelsOf } from './lib/postLabels';
import type { NewText } from './lib/trial';
import { writeAll } from './lib/writeAll';
import { versionCollection } from '../src/features/level-of-need/collection';
import { pageCollection } from '../src/features/pages/collection';

const root = process.cwd();

interface Note {
  version: string;
  today: string;
  /** What the version calls itself. */
  title: string;
  audiences: readonly string[];
  author: string;
  tag: string;
  body: string;
}

/** The release note as an update nobody sees until `draft: true` is taken out. */
const releaseNote = ({ version, today, title, audiences, author, tag, body }: Note): string => `---
title: ${JSON.stringify(`${title} ${version}: what changed`)}
description: ${JSON.stringify(`The new version of the ${title} document, and what each level asks, and every indicator that is new, moved, reworded or withdrawn.`)}
slug: level-of-need-${version}
date: ${today}
authors: [${author}]
tags: [${tag}]
audiences: [${audiences.join(', ')}]
kind: document
draft: true
---

${body}
`;

/** Says what stands in the way; nothing has been written, or it has been taken back. */
function refuse(
  faults: readonly string[],
  problems: readonly Problem[] = [],
  filesRead = 0,
): number {
  const errors = problems.filter(isError);
  console.error(
    [
      ...faults,
      ...(errors.length > 0 ? [formatReport(errors, filesRead)] : []),
      'Nothing was changed.',
    ].join('\n'),
  );
  return 1;
}

interface Wishes {
  'in-force'?: string | undefined;
  'adopted-on'?: string | undefined;
  'adopted-by'?: string | undefined;
}

const checkDay = (option: string, day: string | undefined): void => {
  if (day !== undefined && !isRealDate(day))
    throw new UsageError(`${option} takes a real date such as 2026-11-24; found "${day}".`);
};

interface Published {
  title: string;
  version: string;
  from: string;
  /** The file of the release note. */
  note: string;
  changes: string[];
}

/** What is left for a person once the files are written. */
function sayPublished({ title, version, from, note, changes }: Published): void {
  console.log(
    [
      `${title} ${version} is published: versioned_docs/version-${version}/, in force from ${formatDate(from)}.`,
      ...changes,
      '',
      'What is left for you to do:',
      `  - check the day it applies from in versioned_docs/version-${version}/indicators.yaml`,
      `  - finish ${note}, and remove draft: true when it can be published`,
      '  - set review.levelOfNeed in data/partnership.yaml: when the new version is to be reviewed',
      '  - run npm test, commit, and tell the agencies',
    ].join('\n'),
  );
}

/** Compares the draft with the version it follows, and writes it down; the first version follows none. */
function describeRelease(
  draft: Version,
  current: Version | undefined,
  { version, pages }: { version: string; pages: readonly Page[] },
) {
  const { title } = draft.data;
  if (!current)
    return {
      body: `This is the first version of the ${title} document.`,
      changes: ['It is the first version.'],
    };
  const next = { ...draft, id: version };
  const comparison = compareVersions(current, next);
  const sections = compareSections(listSections(current, pages), listSections(draft, pages));
  const movedOn = comparison.changed.filter(({ dimension }) => dimension).length;
  return {
    body: toMarkdown(comparison, current.data, draft.data, [next, current], sections),
    changes: [
      ...summariseWording(compareWording(current.data, draft.data)),
      ...summariseSections(sections),
      ...summarise(comparison),
      `Every address is kept: the build leads ${movedOn} old ${movedOn === 1 ? 'anchor' : 'anchors'} of moved indicators, and every /i/ link, to the new place.`,
    ],
  };
}

/** The note in its file, and what a first post needs. */
function notesFor(
  site: Site,
  { version, today, title, body }: Pick<Note, 'version' | 'today' | 'title' | 'body'>,
  file: string,
): NewText[] {
  const team = holderOf(site.all(contactCollection), 'team');
  const { author, tags, files } = labelsOf(root, 'updates', team);
  const content = releaseNote({
    version,
    today,
    title,
    audiences: site.all(audienceCollection).map(({ id }) => id),
    author,
    tag: tags.find((tag) => tag === 'level-of-need') ?? tags[0] ?? '',
    body,
  });
  return [{ file, content }, ...files];
}

function publish(version: string, wishes: Wishes): number {
  const today = londonToday();
  const { 'in-force': from = today, 'adopted-on': on, 'adopted-by': by } = wishes;
  if (!isVersionName(version))
    throw new UsageError(
      `A version is named in small letters, numbers, hyphens and dots, for example 2031 or 2031-09 or second, and not like a page of the document; found "${version}".`,
    );
  checkDay('--in-force', from);
  checkDay('--adopted-on', on);
  const note = `updates/${today}-level-of-need-${version}.md`;
  const { site, problems, filesRead } = readSite(root, { release: false, today });
  const words = site?.one(partnershipCollection).unfinishedWords ?? [];
  const unready = checkDraftReady(root, words);
  const faults = [
    ...findReleaseFaults(
      { version, from, today, adopted: { on, by } },
      site?.all(versionCollection).filter(({ status }) => status !== 'draft') ?? [],
    ),
    ...[...frozenFiles(version), note]
      .filter((file) => fs.existsSync(path.join(root, file)))
      .map((file) => `${file} already exists. Move it away first.`),
  ];
  if (!site || faults.length > 0 || unready.length > 0 || !on || !by)
    return refuse(faults, [...problems, ...unready], filesRead);
  const draft = site.all(versionCollection).find(({ status }) => status === 'draft');
  if (!draft) return refuse(['There is no draft in docs/.']);
  const current = site.all(versionCollection).find(({ status }) => status === 'current');
  const { body, changes } = describeRelease(draft, current, {
    version,
    pages: site.all(pageCollection),
  });
  const notes = notesFor(site, { version, today, title: draft.data.title, body }, note);
  const frozen = freezeDraft(root, { version, from, adopted: { on, by: by.trim() } }, notes);
  if ('fault' in frozen) return refuse([`The text could not be frozen: ${frozen.fault}`]);
  const after = readSite(root, { release: false, today });
  const wrong = [
    ...after.problems,
    ...checkDraftWords(root, [{ id: version, adopted: true }], { release: true, more: words }),
  ];
  if (hasErrors(wrong)) {
    frozen.undo();
    return refuse([], wrong, after.filesRead);
  }
  sayPublished({ title: draft.data.title, version, from, note, changes });
  return 0;
}

function readReason(reason: string | undefined): string {
  const fault = reason === undefined ? 'there is none' : findReasonFault(reason);
  if (fault)
    throw new UsageError(
      `--correct needs --reason "why", for whoever reads the version later; ${fault}. For example: "The number of working days was copied wrongly from the signed text."`,
    );
  return (reason ?? '').trim();
}

function correct(version: string, reason: string): number {
  const published = JSON.parse(
    fs.readFileSync(path.join(root, 'versions.json'), 'utf8'),
  ) as string[];
  if (!published.includes(version)) {
    const guess = nearest(version, published);
    throw new UsageError(
      `There is no published version ${version}. The published versions are ${published.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`,
    );
  }
  const result = correctVersion(root, published, { version, reason, today: londonToday() });
  if ('errors' in result) return refuse([], result.errors, 0);
  if (result.record) {
    writeAll(root, [result.record]);
    console.log(
      [
        `Recorded in ${result.record.file}, with the reason:`,
        ...result.files.map((f) => `  ${f}`),
      ].join('\n'),
    );
  } else
    console.log(
      `Version ${version} has not changed since it was recorded, so there is nothing to do.`,
    );
  return 0;
}

void runCommand({
  help: `
npm run release:level-of-need -- <version> --adopted-on 2026-11-20 --adopted-by "the executive group" [--in-force 2026-11-24]
npm run release:level-of-need -- --correct <version> --reason "why"

Publishes the working draft (docs/) as a version, for example 2031: checks that every id keeps its meaning and that no line still says it is a draft, freezes text and data with their checksums, and writes the release note from the comparison as a
draft update. If anything is wrong, it stops and changes nothing.

  --adopted-on DATE   the day on which the partnership adopted the text
  --adopted-by WHO    the body or role that adopted it, never a person
  --in-force DATE     the day from which it applies (today); one that has not come is refused, since a published version is
                      in force as soon as the site carries it
  --correct VERSION   records that the files of a published version were corrected: npm run check refuses them until then
  --reason WHY        why; it is kept with the checksums in versioned_docs/version-<version>.frozen.json
  --help              show this text

Exits 0 on success, 1 when it cannot be published, 2 on bad usage.`,
  options: {
    'in-force': { type: 'string' },
    'adopted-on': { type: 'string' },
    'adopted-by': { type: 'string' },
    correct: { type: 'string' },
    reason: { type: 'string' },
  },
  run: ({ correct: corrected, reason, ...wishes }, [version, ...rest]) => {
    if (corrected !== undefined) {
      if (version || Object.values(wishes).some((wish) => wish !== undefined))
        throw new UsageError('--correct goes with --reason alone.');
      return correct(corrected, readReason(reason));
    }
    if (reason !== undefined) throw new UsageError('--reason goes with --correct.');
    if (!version || rest.length > 0) throw new UsageError('Name one version, for example 2031.');
    return publish(version, wishes);
  },
});
