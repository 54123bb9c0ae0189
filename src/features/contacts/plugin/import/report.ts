/** What an import found and would do, in lines for a terminal. */
import { counted } from '../../../../shared/counted';
import { formatDate } from '../../../../shared/calendar/dates';
import { formatRowProblem } from './cell';
import { evidenceKey, sentStanding, standingOf } from './evidence';
import type { Entry, FieldChange, Plan } from './plan';

const show = (text: string): string => (text === '' ? '(nothing)' : `"${text}"`);
const indented = (lines: readonly string[]): string =>
  lines.map((line) => `\n      ${line}`).join('');

/** Before and after; of a list of sentences, those that go and those that come. */
export function showChange({ before, after }: FieldChange): string {
  if (!before.includes('\n') && !after.includes('\n')) return `${show(before)} → ${show(after)}`;
  const [old, now] = [before, after].map((text) =>
    text.split('\n').filter((line) => line !== ''),
  ) as [string[], string[]];
  const moves = [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
  return indented(moves.length > 0 ? moves : ['in another order:', ...now]);
}

const standing = ({ sample }: Entry): string =>
  sample
    ? `${sentStanding(true)}, since it has no number yet`
    : `${sentStanding(false)}, until somebody in the partnership asks the service`;

function describeEntry(entry: Entry): string[] {
  const { ours, id, values, changes, kept, checkedOn, row } = entry;
  const checked = checkedOn
    ? [`    the agency says that it checked them on ${formatDate(checkedOn)}`]
    : [];
  if (!ours)
    return [
      `  added ${id} (row ${row}): ${values.name}`,
      ...changes.map(
        ({ column, after }) =>
          `    ${column}: ${after.includes('\n') ? indented(after.split('\n')) : show(after)}`,
      ),
      `    ${evidenceKey}: ${standing(entry)}`,
      ...checked,
    ];
  if (changes.length === 0) return [];
  const before = standingOf(ours);
  const standingChange =
    before === sentStanding(entry.sample)
      ? []
      : [`    ${evidenceKey}: ${before} → ${standing(entry)}`];
  return [
    `  changed ${id} (row ${row}): ${ours.name}`,
    ...changes.map((change) => `    ${change.column}: ${showChange(change)}`),
    ...standingChange,
    ...checked,
    ...(kept.length > 0
      ? [
          `    left as they are, since the cells are empty: ${kept.join(', ')} (write none in a cell to remove)`,
        ]
      : []),
  ];
}

/** Every problem on a line of its own, then the count. */
export const describeProblems = (file: string, { problems }: Plan): string =>
  [
    ...problems.map((problem) => formatRowProblem(file, problem)),
    `${counted(problems.length, 'problem')}. Nothing was written.`,
  ].join('\n');

/** Numbers that people ring today and that would be others, before everything else. */
export function describeNumbers(entries: readonly Entry[]): string[] {
  const lines = entries.flatMap(({ id, ours, changes }) =>
    ours
      ? changes
          .filter(({ column, before }) => /^phone \d+$/.test(column) && before !== '')
          .map((change) => `    ${id}, ${change.column}: ${showChange(change)}`)
      : [],
  );
  return lines.length > 0
    ? ['  Numbers that change. Ring the new one before you write it:', ...lines]
    : [];
}

/** What would change, or did. */
export function describePlan({ entries, missing, remarks, withdrawals }: Plan): string {
  const [added, changed] = [
    entries.filter(({ ours }) => !ours),
    entries.filter(({ ours, changes }) => ours && changes.length > 0),
  ];
  const unchanged = entries.length - added.length - changed.length;
  return [
    ...describeNumbers(entries),
    ...remarks.map((remark) => `  Look at this: ${remark}.`),
    ...[...added, ...changed].flatMap(describeEntry),
    ...withdrawals.map(
      ({ id, row, ours, use }) =>
        `  withdrawn ${id} (row ${row}): ${ours.name}${use ? `; use ${use} instead` : ''}`,
    ),
    ...(missing.length > 0
      ? [
          '  not in the file, and left alone:',
          ...missing.map(({ id, name }) => `    ${id}: ${name}`),
        ]
      : []),
    `${[
      `${added.length} added`,
      `${changed.length} changed`,
      ...(withdrawals.length > 0 ? [`${withdrawals.length} withdrawn`] : []),
      `${unchanged} unchanged`,
      `${missing.length} not in the file`,
    ].join(', ')}.`,
  ].join('\n');
}
