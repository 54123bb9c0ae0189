/** npm run release:level-of-need: publishes the working draft as a new version, or changes nothing. */
import fs from 'node:fs';
import path from 'node:path';
import { compareVersions, summarise } from '../src/features/level-of-need/model/compare';
import { findReleaseFaults, isVersionName } from '../src/features/level-of-need/model/nextRelease';
import { toMarkdown } from '../src/features/level-of-need/model/releaseNote';
import { currentVersion } from '../src/features/level-of-need/model/slices';
import { londonToday } from '../src/portal/clock';
import { loadContent } from '../src/portal/loadContent';
import { formatDate, isRealDate } from '../src/shared/dates';
import { formatReport, hasErrors, type Problem } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { draftWords, freezeDraft, frozenFiles } from './lib/freezeDraft';

const root = process.cwd();

/** The release note as an update nobody sees until `draft: true` is taken out. */
const releaseNote = (version: string, today: string, body: string): string => `---
title: "Level of Need ${version}: what changed"
description: "The new version of the Level of Need document, and every indicator that is new, moved, reworded or withdrawn."
slug: level-of-need-${version}
date: ${today}
authors: [partnership-team]
tags: [level-of-need]
audiences: [schools, early-years, health, police, social-care, youth-work, foster-carers, volunteers, agency-leads]
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
  const errors = problems.filter(({ severity }) => severity === 'error');
  console.error(
    [
      ...faults,
      ...(errors.length > 0 ? [formatReport(errors, filesRead)] : []),
      'Nothing was changed.',
    ].join('\n'),
  );
  return 1;
}

void runCommand({
  help: `
npm run release:level-of-need -- <version> [--in-force 2026-11-24]

Publishes the working draft (docs/) as a version, for example 2026: checks that every id keeps its meaning, freezes text
and data, and writes the release note from the comparison as a draft update. Stops with nothing changed when anything is
wrong.

  --in-force DATE   the day from which it applies (today); one that has not come is refused, since a published version is
                    in force as soon as the site carries it
  --help            show this text`,
  options: { 'in-force': { type: 'string' } },
  run: ({ 'in-force': inForce }, [version, ...rest]) => {
    const today = londonToday();
    const from = inForce ?? today;
    if (!version || rest.length > 0) throw new UsageError('Name one version, for example 2026.');
    if (!isVersionName(version))
      throw new UsageError(
        `A version is a year, or a year and a month, for example 2026 or 2026-09; found "${version}".`,
      );
    if (!isRealDate(from))
      throw new UsageError(`--in-force takes a real date such as 2026-11-24; found "${from}".`);
    const note = `updates/${today}-level-of-need-${version}.md`;
    const { content, problems, filesRead } = loadContent(root, { release: false, today });
    const faults = [
      ...findReleaseFaults(
        { version, from, today },
        content?.versions.filter(({ status }) => status !== 'draft') ?? [],
      ),
      ...[...frozenFiles(version), note]
        .filter((file) => fs.existsSync(path.join(root, file)))
        .map((file) => `${file} is there already; move it away first.`),
    ];
    if (!content || faults.length > 0) return refuse(faults, problems, filesRead);
    const [draft, current] = [
      content.versions.find(({ status }) => status === 'draft'),
      currentVersion(content.versions),
    ];
    if (!draft) return refuse(['There is no draft in docs/.']);
    const next = { ...draft, id: version };
    const comparison = compareVersions(current, next);
    const body = toMarkdown(comparison, current.data, draft.data, [next, current]);
    const frozen = freezeDraft(root, version, from, {
      file: note,
      content: releaseNote(version, today, body),
    });
    if ('fault' in frozen) return refuse([`The text could not be frozen: ${frozen.fault}`]);
    const after = loadContent(root, { release: false, today });
    if (hasErrors(after.problems)) {
      frozen.undo();
      return refuse([], after.problems, after.filesRead);
    }
    const movedOn = comparison.changed.filter(({ dimension }) => dimension).length;
    const open = draftWords(root, [frozenFiles(version)[0], note]);
    console.log(
      [
        `Level of Need ${version} is published: versioned_docs/version-${version}/, in force from ${formatDate(from)}.`,
        ...summarise(comparison),
        `Every address is kept: the build leads ${movedOn} old ${movedOn === 1 ? 'anchor' : 'anchors'} of moved indicators, and every /i/ link, to the new place.`,
        '',
        'Left to do by hand:',
        `  - check the day it applies from in versioned_docs/version-${version}/indicators.yaml`,
        ...(open.length > 0
          ? [
              '  - rewrite these lines, which still speak of a draft, or leave a matter open:',
              ...open.map((line) => `      ${line}`),
            ]
          : []),
        `  - finish ${note}, and take out draft: true when it may be read`,
        '  - set review.levelOfNeed in data/partnership.yaml: when the new version is looked at again',
        '  - run npm test, commit, and tell the agencies',
      ].join('\n'),
    );
    return 0;
  },
});
