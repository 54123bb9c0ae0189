/**
 * A second audit beside that of the fixture. A demonstration: no audit of any partnership says this, and nothing of it is
 * in what is published.
 */

const folder = 'data/audits/2024-25';

/** The files of the audit, by path, for `makeFixtureSite`. */
export const demonstrationAudit: Readonly<Record<string, string>> = {
  [`${folder}/cycle.yaml`]: `id: 2024-25
title: Demonstration audit
region: A region
summary: A demonstration.
source: { title: Demonstration, author: A role, date: March 2025 }
duty: { citation: act, summary: A duty., bodies: [Councils], arrangements: [A lead], employers: [Training] }
method: [Conversations.]
reviews:
  - { agency: council, on: 2025-02-01 }
`,
  [`${folder}/questions.yaml`]: `themes:
  - { id: structures, name: Structures, summary: Who. }
questions:
  - { number: 1, id: who, theme: structures, text: Who leads? }
  - { number: 2, id: how, theme: structures, text: How do you do it? }
`,
  [`${folder}/recommendations.yaml`]: `recommendations:
  - { number: 1, text: Share., askedOf: Agencies, findings: [council-gap], progress: { status: not-yet-reported } }
`,
  [`${folder}/responses/council.yaml`]: `agency: council
reviewedOn: 2025-02-01
summary: What it said then.
answers:
  - { question: 1, summary: One person., judgement: met }
  - { question: 2, summary: Less well., judgement: partly }
findings:
  - { id: council-gap, question: 2, type: gap, text: Something is missing. }
  - { id: council-second-gap, question: 2, type: gap, text: Something else is missing. }
`,
};

export const demonstrationFolder = folder;
