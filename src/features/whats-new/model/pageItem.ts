/** A change of a page of guidance, or of the page on training: which of its parts to read again. */
import { nameFirst } from '../../../shared/lists';
import type { StreamContext } from './context';
import type { StreamItem } from './item';
import type { Fields, RecordStep } from './step';
import { fewestWords, wordsApart } from './words';

const partsOf = (fields: Fields | undefined): Map<string, string> =>
  new Map(
    (Array.isArray(fields?.parts) ? fields.parts : []).map(
      ({ heading, text }: { heading: string; text: string }) => [heading, text],
    ),
  );

/** The parts of a page that a reader should read again, by their headings. */
export function changedParts({ before, after }: RecordStep): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...now]
    .filter(([heading, text]) => wordsApart(old.get(heading) ?? '', text) >= fewestWords)
    .map(([heading]) => heading);
}

/** In one line, what to read; undefined where only slips were put right. */
function tell(step: RecordStep, withdrawn: string | undefined): string | undefined {
  if (!step.after)
    return (
      withdrawn ?? 'This page is not here any more. The list of guidance has what took its place.'
    );
  if (!step.before) return `New. ${String(step.after.description ?? '')}`.trim();
  const parts = changedParts(step);
  if (parts.length === 0) return undefined;
  const named = parts.filter(Boolean);
  return named.length === 0
    ? 'Read its beginning again.'
    : `Read again: ${nameFirst(named.map((heading) => `“${heading}”`))}.`;
}

/** What a page was that is not there any more. */
const gone = ({ before, id }: RecordStep) => ({
  kind: 'guidance' as const,
  title: String(before?.title ?? id),
  audiences: [],
  agencies: [],
  subjects: [],
});

/** The item of a page's change on a day; undefined where only slips were put right, or nobody is told of such pages. */
export function pageItem(step: RecordStep, context: StreamContext): StreamItem | undefined {
  const now = context.page(step.id);
  const withdrawn = step.after ? undefined : context.withdrawn(step.id);
  const act = tell(step, withdrawn);
  const wasTold = !step.after && step.id.startsWith('/guidance/');
  if (act === undefined || (!now && !wasTold)) return undefined;
  const { kind, title, audiences, agencies, subjects } = now ?? gone(step);
  return {
    id: `page${step.id}/${step.on}`,
    date: step.on,
    kind,
    title,
    act,
    ...(now && { path: now.path }),
    ...(withdrawn !== undefined && { path: step.id }),
    audiences,
    agencies,
    areas: [],
    subjects,
  };
}
