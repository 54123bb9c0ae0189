/** An assessment as a Word file. The library is large, so this is fetched only when somebody asks for one. */
import { HeadingLevel } from 'docx';
import { formatDate, isRealDate } from '../../../../shared/calendar/dates';
import { bullet, heading, label, line, makeWord } from '../../../../shared/ui/word';
import { judgementWords, type Judgement } from '../../model/judgements';
import { type AskedPart, differencesIn } from '../../model/assessment/asked';
import { type Draft, itemOf } from '../../model/assessment/draft';
import { evidenceLines } from '../../model/assessment/record';
import { actionWords } from '../../model/assessment/rows';

const dayWords = (day: string): string => (isRealDate(day) ? formatDate(day) : 'no date given');

const startOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const judged = (judgement: Judgement | ''): string =>
  judgement === '' ? 'not judged' : judgementWords[judgement].name;

interface Names {
  /** Of the site. */
  site: string;
  /** Of the audit. */
  cycle: string;
  nameOf: (agency: string) => string;
}

function itemLines(draft: Draft, key: string, peerName: string) {
  const { summary, judgement, evidence, actions, peer } = itemOf(draft, key);
  const shown = evidenceLines(evidence);
  return [
    label(`Judgement: ${judged(judgement)}`, summary !== ''),
    ...(summary ? [line(summary)] : []),
    ...(shown.length > 0 ? [label('Evidence')] : []),
    ...shown.map((words) => bullet(words)),
    ...(actions.length > 0 ? [label('Actions')] : []),
    ...actions.map((action) => bullet(actionWords(action, dayWords))),
    ...(draft.peer
      ? [line(`${peerName}: ${judged(peer.judgement)}${peer.summary && `. ${peer.summary}`}`)]
      : []),
  ];
}

export function toWord(
  draft: Draft,
  parts: readonly AskedPart[],
  { site, cycle, nameOf }: Names,
): Promise<Blob> {
  const who = [nameOf(draft.agency) || 'Agency not chosen', draft.part].filter(Boolean).join(', ');
  const title = `Self-assessment. ${who}`;
  const peerName = draft.peer ? nameOf(draft.peer.agency) || 'The second agency' : '';
  const differences = differencesIn(draft, parts);
  return makeWord({
    title,
    creator: site,
    foot: title,
    children: [
      heading('Self-assessment', HeadingLevel.TITLE),
      line(`${who}. ${startOf(dayWords(draft.reviewedOn))}. The questions of: ${cycle}.`),
      line('What it says is how the agency sees itself.'),
      ...(draft.summary ? [line(draft.summary)] : []),
      ...(draft.peer ? [line(`Peer review: ${peerName}, ${dayWords(draft.peer.on)}.`)] : []),
      ...(differences.length > 0
        ? [
            heading('Where the two differ', HeadingLevel.HEADING_1),
            line('First what the agency itself says, then what the second agency says.'),
          ]
        : []),
      ...differences.map(({ item, own, peer }) =>
        bullet(`${item.name}: ${judged(own)}, then ${judged(peer)}`),
      ),
      ...parts.flatMap(({ name, items }) => [
        heading(name, HeadingLevel.HEADING_1),
        ...items.flatMap((item) => [
          heading(`${item.name}: ${item.text}`, HeadingLevel.HEADING_2),
          ...itemLines(draft, item.key, peerName),
        ]),
      ]),
    ],
  });
}
