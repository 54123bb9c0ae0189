/** The items that the history of the files tells of. */
import type { StreamContext } from './context';
import { contactItem } from './contactItem';
import type { StreamItem } from './item';
import { findingItem, lawItem, recommendationItem, termItem } from './listItems';
import { pageItem } from './pageItem';
import type { RecordKind, RecordStep } from './step';

type Single = (step: RecordStep, context: StreamContext) => StreamItem | undefined;
type Together = (
  on: string,
  steps: readonly RecordStep[],
  context: StreamContext,
) => StreamItem | undefined;

/** Records told one by one. */
const singles: Partial<Record<RecordKind, Single>> = {
  contact: contactItem,
  page: pageItem,
  law: lawItem,
  recommendation: recommendationItem,
};

/** Records told together, by the day and by what they share. */
const together: Partial<Record<RecordKind, { by: (step: RecordStep) => string; tell: Together }>> =
  {
    term: { by: () => '', tell: termItem },
    finding: {
      by: ({ before, after }) => {
        const { cycle, agency } = after ?? before ?? {};
        return `${String(cycle)} ${String(agency)}`;
      },
      tell: findingItem,
    },
  };

function groupSteps(steps: readonly RecordStep[]): Map<string, RecordStep[]> {
  const groups = new Map<string, RecordStep[]>();
  for (const step of steps) {
    const by = together[step.kind]?.by(step);
    if (by === undefined) continue;
    const key = `${step.on} ${step.kind} ${by}`;
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return groups;
}

export function itemsOfHistory(steps: readonly RecordStep[], context: StreamContext): StreamItem[] {
  const one = steps.flatMap((step) => singles[step.kind]?.(step, context) ?? []);
  const many = [...groupSteps(steps).values()].flatMap((group) => {
    const [first] = group;
    return (first && together[first.kind]?.tell(first.on, group, context)) ?? [];
  });
  return [...one, ...many];
}
