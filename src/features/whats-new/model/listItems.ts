/** Changes of records that are kept in lists: law, glossary, findings and recommendations. */
import { counted } from '../../../shared/counted';
import { firstSentence } from '../../../shared/firstSentence';
import { nameFirst } from '../../../shared/lists';
import type { StreamContext } from './context';
import type { StreamItem } from './item';
import { changed, type RecordStep } from './step';

const everyone = { audiences: [], agencies: [], areas: [], subjects: [] };

const words = (value: unknown): string => (value === undefined ? '' : String(value));

/** What to do about a law or national guidance; undefined where its edition and its state are as before. */
function lawWords(step: RecordStep, context: StreamContext): string | undefined {
  const { before, after } = step;
  if (!after) return 'We do not rely on it any more.';
  if (!before)
    return after.status === 'superseded'
      ? undefined
      : 'New in our references. Check whether it changes what you do.';
  if (changed(step, 'status') && after.status === 'superseded') {
    const newer = context.resolve('cite', words(after.supersededBy))?.title;
    return `Do not rely on it any more.${newer ? ` Use ${newer}.` : ''}`;
  }
  if (changed(step, 'edition'))
    return `Use the edition “${words(after.edition)}”. It was “${words(before.edition)}”.`;
  return changed(step, 'status') ? 'It is current again.' : undefined;
}

export function lawItem(step: RecordStep, context: StreamContext): StreamItem | undefined {
  const act = lawWords(step, context);
  if (act === undefined) return undefined;
  const now = context.resolve('cite', step.id);
  return {
    ...everyone,
    id: `law/${step.id}/${step.on}`,
    date: step.on,
    kind: 'law',
    title: words(step.after?.title ?? step.before?.title),
    act,
    ...(now && { path: now.href }),
  };
}

/** A word's own fields; misspellings and other names are for the search. */
const isTold = (step: RecordStep): boolean =>
  !step.before || !step.after || changed(step, 'meaning') || changed(step, 'term');

const termOf = ({ before, after }: RecordStep): string => words(after?.term ?? before?.term);

/** All words of a day in one item; a single one by its name. */
export function termItem(
  on: string,
  steps: readonly RecordStep[],
  context: StreamContext,
): StreamItem | undefined {
  const told = steps.filter(isTold);
  const [first] = told;
  if (!first) return undefined;
  const added = told.filter(({ before }) => !before).map(termOf);
  const gone = told.filter(({ after }) => !after).map(termOf);
  const reworded = told.filter(({ before, after }) => before && after).map(termOf);
  const only = told.length === 1 ? context.resolve('term', first.id) : undefined;
  const meaning = firstSentence(words(first.after?.meaning));
  const act = only
    ? `${first.before ? 'Its meaning here is now' : 'New word'}: ${meaning}`
    : [
        added.length > 0 && `New: ${nameFirst(added)}.`,
        reworded.length > 0 && `Read again what is meant by ${nameFirst(reworded)}.`,
        gone.length > 0 && `Taken out: ${nameFirst(gone)}.`,
      ]
        .filter(Boolean)
        .join(' ');
  return {
    ...everyone,
    id: `terms/${on}`,
    date: on,
    kind: 'term',
    title: only?.title ?? 'Words in the glossary',
    act,
    path: only?.href ?? '/glossary',
  };
}

/** All findings on one agency in one audit on a day. */
export function findingItem(
  on: string,
  steps: readonly RecordStep[],
  context: StreamContext,
): StreamItem | undefined {
  const told = steps.filter((step) => !step.before || !step.after || changed(step, 'text'));
  const [first] = told;
  const { cycle, agency } = (first?.after ?? first?.before ?? {}) as Record<string, string>;
  if (!first || cycle === undefined || agency === undefined) return undefined;
  const added = told.filter(({ before }) => !before).length;
  const gone = told.filter(({ after }) => !after).length;
  const reworded = told.length - added - gone;
  const parts = [
    added > 0 && `${counted(added, 'new finding')}.`,
    reworded > 0 && `${counted(reworded, 'finding')} told more exactly: check what you quote.`,
    gone > 0 &&
      `${counted(gone, 'finding')} taken back: do not quote ${gone === 1 ? 'it' : 'them'}.`,
  ].filter(Boolean);
  const only = told.length === 1 ? context.resolve('finding', first.id) : undefined;
  const now = context.idNow('agency', agency);
  return {
    ...everyone,
    id: `findings/${cycle}/${agency}/${on}`,
    date: on,
    kind: 'audit',
    title: `Audit findings: ${context.agencyName(now)}`,
    act: parts.join(' '),
    path: only?.href ?? `/audits/${cycle}/agencies/${now}`,
    agencies: [now],
  };
}

/** A recommendation whose words changed; how far it has come is dated in the data. */
export function recommendationItem(
  step: RecordStep,
  context: StreamContext,
): StreamItem | undefined {
  const { before, after } = step;
  if (before && after && !changed(step, 'text') && !changed(step, 'askedOf')) return undefined;
  const { cycle, number } = (after ?? before ?? {}) as Record<string, unknown>;
  const now = context.resolve('recommendation', words(number));
  const verb = before ? 'Read what is asked now' : `Asked of ${words(after?.askedOf)}`;
  return {
    ...everyone,
    id: `recommendation/${words(cycle)}/${words(number)}/${step.on}`,
    date: step.on,
    kind: 'audit',
    title: `Recommendation ${words(number)}`,
    act: after ? `${verb}: ${firstSentence(words(after.text))}` : 'It was taken back.',
    ...(now && after && { path: now.href }),
  };
}
