/** The forms of new records: every field in place, with what this partnership's own records are called. */
import { placeholders } from '../../src/shared/placeholders';
import { briefHeadings } from '../../src/features/pages/plugin/rules/briefShape';

const quoted = (title: string): string => JSON.stringify(title);

/** The same day a year later. */
const nextYear = (today: string): string =>
  `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;

/** What a form names of this partnership's own records. */
export interface Own {
  agency: string;
  area: string;
  audiences: string;
  frontDoor: string;
  team: string;
  author: string;
  /** The place of the next page of guidance in its list. */
  position: number;
}

const post = (
  { author, audiences }: Own,
  [title, slug, today]: [title: string, slug: string, today: string],
  more: string,
): string => `---
title: ${quoted(title)}
description: ${placeholders.description}
slug: ${slug}
date: ${today}
authors: [${author}]
tags: []
audiences: [${audiences}]
draft: true
${more}---

${placeholders.point}

<!-- truncate -->
`;

type Form = (
  title: string,
  slug: string,
  today: string,
  own: Own,
) => { file: string; address: string; content: string; left: string[] };

/** What each kind of record starts as, and what is left for its author. */
export const forms: Record<string, Form> = {
  brief: (title, slug, today, own) => ({
    address: `/briefs/${slug}`,
    file: `blog/${today}-${slug}.md`,
    content: `${post(own, [title, slug, today], 'findings: []\nsources: []\ncontacts: []\nindicators: []\ncitations: []\n')}\n${briefHeadings.map((heading) => `## ${heading}\n\n${placeholders.part}\n`).join('\n')}`,
    left: [
      'name at least one tag from blog/tags.yml, and all whom it is for (audiences)',
      'name what it is based on: a finding, a citation or another source',
      'write its description, its first lines and the five parts',
      'take out draft: true when it is ready',
    ],
  }),
  update: (title, slug, today, own) => ({
    address: `/updates/${slug}`,
    file: `updates/${today}-${slug}.md`,
    content: `${post(own, [title, slug, today], 'kind: document\n')}\n${placeholders.change}\n`,
    left: [
      'name at least one tag from updates/tags.yml, and all whom it is for (audiences)',
      'set kind: document, contact, site, training or audit',
      'write its description, its first lines and what changed',
      'take out draft: true when it is ready',
    ],
  }),
  contact: (title, slug, today, own) => ({
    address: `/contacts/${slug}`,
    file: `data/contacts/${slug}.yaml`,
    content: `id: ${slug}
name: ${quoted(title)}
otherNames: []
kind: service
agency: ${own.agency}
areas: [${own.area}]
purpose: ${placeholders.purpose}
serves: [${own.audiences}]
concerns: []
standIn:
  contact: ${own.frontDoor}
  askFor: ${title.trim().toLowerCase()}
haveReady: []
whatHappensNext: []
evidence:
  class: sample
  on: ${today}
review:
  due: ${nextYear(today)}
  owner: ${own.team}
`,
    left: [
      'write its purpose; check its agency, its areas and whom it serves',
      'say who to ring until its number is known (standIn)',
      'once you know its number and hours, add phones and hours, take standIn out, and set evidence to {class: confirmed, on: …, by: …} or to where you saw them',
    ],
  }),
  guidance: (title, slug, today, own) => ({
    address: `/guidance/${slug}`,
    file: `guidance/${slug}.md`,
    content: `---
title: ${quoted(title)}
description: ${placeholders.description}
sidebar_position: ${own.position}
audiences: [${own.audiences}]
draft: true
contacts: []
citations: []
review: { reviewed: ${today}, due: ${nextYear(today)}, owner: ${own.team} }
---

${placeholders.point}

## Do this now

${placeholders.part}
`,
    left: [
      'write its description, its first lines and its parts; name all whom it is for (audiences)',
      'name the contacts and the law it is based on',
      'give its place in the list of guidance (sidebar_position)',
      'take out draft: true when it is ready',
    ],
  }),
};
