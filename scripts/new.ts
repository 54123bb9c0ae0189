/** npm run new: starts a brief, an update or a contact from a form that needs little to pass the check. */
import fs from 'node:fs';
import path from 'node:path';
import { briefHeadings } from '../src/features/pages/plugin/rules/briefShape';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { isTaken } from '../src/portal/rules/takenAddresses';
import { slugOf } from '../src/shared/slug';
import { runCommand, UsageError } from './lib/command';

const quoted = (title: string): string => JSON.stringify(title);

const post = (title: string, slug: string, today: string, more: string): string => `---
title: ${quoted(title)}
description: One sentence that says what a reader will learn.
slug: ${slug}
date: ${today}
authors: [partnership-team]
tags: []
audiences: [schools, health]
${more}---

One or two sentences: the point, for someone who reads no further.

<!-- truncate -->
`;

const forms: Record<
  string,
  (
    title: string,
    slug: string,
    today: string,
  ) => { file: string; address: string; content: string; left: string[] }
> = {
  brief: (title, slug, today) => ({
    address: `/briefs/${slug}`,
    file: `blog/${today}-${slug}.md`,
    content: `${post(title, slug, today, 'findings: []\ncontacts: []\nindicators: []\ncitations: []\n')}\n${briefHeadings.map((heading) => `## ${heading}\n\nWords.\n`).join('\n')}`,
    left: [
      'name at least one tag from blog/tags.yml',
      'name at least one finding it is based on',
      'write the five parts',
    ],
  }),
  update: (title, slug, today) => ({
    address: `/updates/${slug}`,
    file: `updates/${today}-${slug}.md`,
    content: `${post(title, slug, today, 'kind: document\n')}\nWhat changed, from when, and what to do differently.\n`,
    left: [
      'name at least one tag from updates/tags.yml',
      'set kind: document, contact, site, training or audit',
      'write what changed',
    ],
  }),
  contact: (title, slug, today) => ({
    address: `/contacts/${slug}`,
    file: `data/contacts/${slug}.yaml`,
    content: `id: ${slug}
name: ${quoted(title)}
otherNames: []
kind: service
agency: north-somerset-council
areas: [north-somerset]
purpose: What it is for, in one or two sentences.
serves: [schools, health]
concerns: []
standIn:
  contact: childrens-front-door
  askFor: ${title.trim().toLowerCase()}
haveReady: []
whatHappensNext: []
evidence:
  class: sample
  on: ${today}
review:
  due: ${Number(today.slice(0, 4)) + 1}${today.slice(4)}
  owner: partnership-team
`,
    left: [
      'say who to ring until its number is known (standIn)',
      'once you know its number and hours, add phones and hours, take standIn out, and set evidence to {class: confirmed, on: …, by: …} or to where you saw them',
    ],
  }),
};

/** The addresses of all pages; none while the content is not whole, since then `npm run check` says what is wrong first. */
function listAddresses(today: string): string[] {
  const { site } = readSite(process.cwd(), { release: false, today });
  if (!site) return [];
  return [...site.addresses()];
}

void runCommand({
  help: `
npm run new -- brief|update|contact "<title>"

Writes a new file with every field in place, and lists what is left to fill in. An existing file is never overwritten.

  --help   show this text

Exits 0 on success, 1 when the file or its address is taken, 2 on bad usage.`,
  options: {},
  run: (_, [kind = '', title = '', ...rest]) => {
    const form = forms[kind];
    if (!form)
      throw new UsageError(`Say what to make: ${Object.keys(forms).join(', ')}; found "${kind}".`);
    const slug = slugOf(title);
    if (!slug || rest.length > 0)
      throw new UsageError('Give one title in quotes, for example "Knife crime training".');
    const today = londonToday();
    const { file, address, content, left } = form(title.trim(), slug, today);
    if (fs.existsSync(file)) {
      console.error(`${file} already exists, so nothing was written.`);
      return 1;
    }
    if (isTaken(address, listAddresses(today))) {
      console.error(
        `There is already a page at ${address}. Choose another title. Nothing was written.`,
      );
      return 1;
    }
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    console.log(
      `Wrote ${file}. Left to do:\n${left.map((item) => `  - ${item}`).join('\n')}\nThen run npm run check.`,
    );
    return 0;
  },
});
