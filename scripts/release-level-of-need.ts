/** npm run release:level-of-need: publishes the working draft as a new version, or changes nothing. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { compareVersions, summarise } from '../src/features/level-of-need/model/compare';
import { toMarkdown } from '../src/features/level-of-need/model/releaseNote';
import { startNextDraft } from '../src/features/level-of-need/plugin/nextDraft';
import { londonToday } from '../src/portal/clock';
import { loadContent } from '../src/portal/loadContent';
import { formatDate } from '../src/shared/dates';
import { formatReport, hasErrors } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';

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

/** Sets the day from which a frozen version applies, leaving every other byte as it was. */
function dateVersion(file: string, from: string): void {
  const text = fs.readFileSync(file, 'utf8');
  const dated = text.replace(/^inForceFrom:.*$/m, `inForceFrom: ${from}`);
  fs.writeFileSync(file, dated);
}

/** Lines of a folder's files that still speak as a draft does, as `file:line`. */
function listDraftWords(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:mdx?|yaml)$/.test(name)).sort().flatMap((name) => {
    const file = path.join(folder, name);
    return fs.readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (/\bdraft\b|to be agreed|proposed move/i.test(line) ? [`${file}:${i + 1}`] : []));
  });
}

void runCommand({
  help: `
npm run release:level-of-need -- <version> [--in-force 2026-12-01]

Publishes the working draft (docs/) as a version, for example 2026: checks that every id keeps its meaning, freezes text
and data, and writes the release note from the comparison as a draft update. Stops with nothing changed when anything is
wrong.

  --in-force DATE   the day from which it applies (today)
  --help            show this text`,
  options: { 'in-force': { type: 'string' } },
  run: ({ 'in-force': inForce }, [version, ...rest]) => {
    const today = londonToday();
    const from = inForce ?? today;
    if (!version || rest.length > 0) throw new UsageError('Name the version, for example 2026.');
    if (!/^\d{4}(?:-\d{2})?$/.test(version)) throw new UsageError(`A version is a year, or a year and a month, for example 2026 or 2026-09; found "${version}".`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || Number.isNaN(Date.parse(from))) throw new UsageError(`--in-force takes a date such as 2026-12-01; found "${from}".`);
    const { content, problems, filesRead } = loadContent(root, { release: false, today });
    if (!content || hasErrors(problems)) {
      console.error(`${formatReport(problems.filter((p) => p.severity === 'error'), filesRead)}\nNothing was changed.`);
      return 1;
    }
    const draft = content.versions.find(({ status }) => status === 'draft');
    const current = content.versions.find(({ status }) => status === 'current');
    const note = path.join('updates', `${today}-level-of-need-${version}.md`);
    const faults = [
      ...(!draft ? ['There is no draft in docs/.'] : []),
      ...(content.versions.some(({ id }) => id === version) ? [`There is a version ${version} already; choose another name.`] : []),
      ...(current && current.data.inForceFrom !== null && current.data.inForceFrom >= from ? [`The version in force, ${current.id}, applies from ${formatDate(current.data.inForceFrom)}; the new one must start later than that. Give --in-force.`] : []),
      ...(fs.existsSync(path.join(root, note)) ? [`${note} is there already; move it away first.`] : []),
    ];
    if (faults.length > 0 || !draft || !current) {
      console.error(`${faults.join('\n')}\nNothing was changed.`);
      return 1;
    }
    const next = { ...draft, id: version };
    const comparison = compareVersions(current, next);
    const body = toMarkdown(comparison, current.data, draft.data, [next, current]);
    const changed = ['versions.json', 'docs/indicators.yaml'].map((name) => path.join(root, name));
    const kept = new Map(changed.map((file) => [file, fs.readFileSync(file, 'utf8')]));
    const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'docs:version', version], { cwd: root, encoding: 'utf8' });
    const frozen = path.join(root, 'versioned_docs', `version-${version}`);
    const sidebar = path.join(root, 'versioned_sidebars', `version-${version}-sidebars.json`);
    const undo = () => {
      fs.rmSync(frozen, { recursive: true, force: true });
      fs.rmSync(sidebar, { force: true });
      fs.rmSync(path.join(root, note), { force: true });
      for (const [file, text] of kept) fs.writeFileSync(file, text);
    };
    if (status !== 0) {
      undo();
      console.error('The text could not be frozen. Nothing was changed.');
      return 1;
    }
    dateVersion(path.join(frozen, 'indicators.yaml'), from);
    fs.writeFileSync(path.join(root, note), releaseNote(version, today, body));
    const nextDraft = path.join(root, 'docs', 'indicators.yaml');
    fs.writeFileSync(nextDraft, startNextDraft(fs.readFileSync(nextDraft, 'utf8')));
    const after = loadContent(root, { release: false, today });
    if (hasErrors(after.problems)) {
      undo();
      console.error(`${formatReport(after.problems.filter((p) => p.severity === 'error'), after.filesRead)}\nNothing was changed.`);
      return 1;
    }
    const movedOn = comparison.changed.filter(({ dimension }) => dimension).length;
    console.log([
      `Level of Need ${version} is published: versioned_docs/version-${version}/, in force from ${formatDate(from)}.`,
      ...summarise(comparison),
      `Every address is kept: the build leads ${movedOn} old ${movedOn === 1 ? 'anchor' : 'anchors'} of moved indicators, and every /i/ link, to the new place.`, '',
      'Left to do by hand:',
      `  - check the day it applies from in versioned_docs/version-${version}/indicators.yaml`,
      ...(from > today ? [`  - do not put the site in place before ${formatDate(from)}: it will call the new version the one in force`] : []),
      '  - rewrite these lines, in which the frozen text still calls itself a draft or leaves a matter open:',
      ...listDraftWords(frozen).map((line) => `      ${path.relative(root, line)}`),
      `  - finish ${note}, and take out draft: true when it may be read`,
      '  - run npm test, commit, and tell the agencies',
    ].join('\n'));
    return 0;
  },
});
