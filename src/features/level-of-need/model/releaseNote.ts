/** A comparison as the Markdown body of a release note. */
import { type Change, type Comparison, summarise } from './compare';
import { reasonsBetween, type ReasonedVersion } from './reasons';
import type { VersionData } from './schema';
import { type SectionChange, summariseSections } from './sections';
import { compareWording, describeWording, summariseWording } from './wording';

function describeChange(
  { id, level, dimension, text }: Change,
  nameOf: (dimension: string) => string,
  textOf: (id: string) => string,
  reason?: string,
): string {
  const moves = [
    ...(level ? [`moved from level ${level[0]} to level ${level[1]}`] : []),
    ...(dimension ? [`moved from ${nameOf(dimension[0])} to ${nameOf(dimension[1])}`] : []),
    ...(text ? [`reworded: “${text[0]}” became “${text[1]}”`] : []),
  ].join('; ');
  return `- [${textOf(id)}](indicator:${id}): ${moves}.${reason ? ` ${reason}` : ''}`;
}

function describeSection({ pageTitle, heading, before, after }: SectionChange): string {
  const place = heading ? `${pageTitle}, “${heading}”` : `${pageTitle}, opening`;
  if (before === undefined) return `- ${place}: new.`;
  return after === undefined ? `- ${place}: taken out.` : `- ${place}: changed.`;
}

/**
 * Headings for each kind of change that occurred, each indicator linked by its id, with its reason where one is given.
 * What the levels ask comes first: time limits and consent bind everybody.
 * @param sections the changes of the guidance text, named without their words: the site shows those side by side.
 * @param versions every version, the draft first, then newest to oldest: the reasons come from all between the two.
 */
export function toMarkdown(
  comparison: Comparison,
  from: VersionData,
  to: VersionData,
  versions: readonly ReasonedVersion[],
  sections: readonly SectionChange[] = [],
): string {
  const wording = compareWording(from, to);
  const dimensions = new Map(
    [...from.domains, ...to.domains].flatMap((d) =>
      d.dimensions.map((x) => [x.id, x.name.toLowerCase()] as const),
    ),
  );
  const nameOf = (id: string) => dimensions.get(id) ?? id;
  const textOf = (id: string) =>
    [...to.indicators, ...from.indicators].find((i) => i.id === id)?.text ?? id;
  const reasonOf = (id: string) =>
    reasonsBetween(versions, [comparison.from, comparison.to], id)
      .map(({ reason }) => reason)
      .join(' ');
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
  const moved = comparison.changed.filter((c) => c.level || c.dimension);
  const reworded = comparison.changed.filter((c) => c.text && !c.level && !c.dimension);
  const line = (change: Change) => describeChange(change, nameOf, textOf, reasonOf(change.id));
  return [
    [...summariseWording(wording), ...summariseSections(sections), ...summarise(comparison)].join(
      ' ',
    ),
    '',
    ...section(
      'Levels, domains and names',
      wording.map((change) => `- ${describeWording(change)}`),
    ),
    ...section(
      'New',
      comparison.added.map(
        (id) => `- [${textOf(id)}](indicator:${id})${reasonOf(id) ? ` ${reasonOf(id)}` : ''}`,
      ),
    ),
    ...section('Moved', moved.map(line)),
    ...section('Reworded', reworded.map(line)),
    ...section(
      'Withdrawn',
      comparison.withdrawn.map((id) =>
        `- [${textOf(id)}](indicator:${id}) ${reasonOf(id)}`.trimEnd(),
      ),
    ),
    ...section('Guidance text', sections.map(describeSection)),
  ]
    .join('\n')
    .trimEnd();
}
