/** Every kind of page, for tests that look at all of them. A page with a look of its own belongs here. */
import fs from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../src/features/disagree/model/code';
import { buildFolder } from './build';
import {
  audit,
  audited,
  before,
  frontDoor,
  here,
  inForce,
  nextDoor,
  officer,
  someLines,
} from './facts';

/** Pages whose first task needs scripts: they start by themselves, and may load a little more. */
export const interactivePages = [
  '/level-of-need/browse',
  '/level-of-need/compare',
  '/level-of-need/disagree',
  '/level-of-need/evidence',
  '/search',
  '/contacts/booklet',
  '/contacts/rehearse',
  '/practice/team',
  '/audits/self-assessment',
  '/whats-new/pack',
] as const;

/** The first page of a folder of the build: of the briefs, say, whichever they are. */
export function firstIn(folder: string): string {
  const [name] = fs
    .readdirSync(path.join(buildFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map((entry) => entry.name)
    .sort();
  return `/${folder}/${name}`;
}

export const missingPage = '/nowhere-at-all';

/** An address for each kind of page and each state of one that an address can give. */
export const listPageKinds = (): string[] => [
  '/',
  '/level-of-need/',
  '/level-of-need/levels/targeted',
  '/level-of-need/domains/parenting-capacity',
  `/level-of-need/${before}/levels/targeted`,
  '/level-of-need/next/',
  '/indicators/basic-care',
  '/level-of-need/browse',
  '/level-of-need/browse?theme=neglect&beside=2-3',
  // The pair with the fewest changes: axe takes minutes over thousands of lines of one kind.
  `/level-of-need/compare?from=${inForce}&to=next`,
  '/level-of-need/in-force#date=2021-05-12',
  '/level-of-need/evidence',
  // With what another person handed over, so that every part of the page is there.
  addressOf('/level-of-need/disagree', {
    version: inForce,
    setting: '',
    lines: someLines.map(({ id }) => ({ line: id, mark: 'seen', reason: 'Twice in May' })),
  }),
  '/level-of-need/what-to-do',
  '/level-of-need/quick-guide',
  `/level-of-need/print/${inForce}`,
  '/contacts/',
  `/contacts/?view=table&area=${here.id}`,
  '/contacts/find',
  '/contacts/find/injury-or-disclosure',
  `/contacts/find/neglect/${nextDoor.id}`,
  '/contacts/booklet',
  '/contacts/poster',
  '/contacts/rehearse',
  `/contacts/${frontDoor.id}`,
  `/contacts/${officer.id}`,
  '/contacts/after-referral',
  '/contacts/pathways',
  '/search',
  '/search#q=neglect',
  '/audits/',
  `/audits/${audit}/`,
  `/audits/${audit}/questions/6`,
  `/audits/${audit}/agencies/${audited}`,
  `/audits/${audit}/recommendations`,
  `/audits/${audit}/explore?type=gap&agency=every`,
  '/audits/self-assessment',
  '/audits/self-assessment/print',
  '/briefs/',
  firstIn('briefs'),
  '/updates/',
  firstIn('updates'),
  '/guidance/',
  '/topics/',
  firstIn('topics'),
  '/guidance/consent',
  '/guidance/professional-disagreement',
  '/whats-new',
  '/whats-new/feeds',
  '/whats-new/reach',
  '/whats-new/pack',
  '/glossary',
  '/references',
  '/open-data',
  '/open-data/embed',
  '/freshness',
  '/training',
  '/training/questions',
  '/practice/',
  '/practice/print',
  '/practice/team',
  firstIn('practice'),
  '/accessibility',
  '/privacy',
  '/embed/contacts',
  '/embed/whats-new',
  `/embed/contacts/${nextDoor.id}/`,
  `/embed/contacts/${here.id}/allegation-against-staff/`,
  missingPage,
];
