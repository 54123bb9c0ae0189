/** The shape of a pathway as a graph: what can be reached from where. */
import type { Pathway, Step } from './schema';

type Arrows = ReadonlyMap<string, readonly string[]>;

/** The ids reachable from `starts` along the arrows, the starts among them. */
export function reach(starts: readonly string[], arrows: Arrows): ReadonlySet<string> {
  const seen = new Set(starts);
  const waiting = [...starts];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    for (const next of arrows.get(current) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return seen;
}

/** From each step to those that follow it. */
export const arrowsOf = ({ steps }: Pick<Pathway, 'steps'>): Arrows =>
  new Map(steps.map((step) => [step.id, step.next.map(({ to }) => to)]));

/** From each step to those that lead to it. */
export function arrowsBack({ steps }: Pick<Pathway, 'steps'>): Arrows {
  const back = new Map<string, string[]>();
  for (const { id, next } of steps)
    for (const { to } of next) back.set(to, [...(back.get(to) ?? []), id]);
  return back;
}

/** From each step with a time limit to the step at whose end that time begins. */
const timesBefore = ({ steps }: Pick<Pathway, 'steps'>): Arrows =>
  new Map(steps.map(({ id, clock }) => [id, clock ? [clock.from] : []]));

/** The steps whose time limits start each other in a ring, in the order of the file. */
export function timeRings(pathway: Pick<Pathway, 'steps'>): Step[] {
  return pathway.steps.filter(
    ({ id, clock }) => clock !== undefined && reach([clock.from], timesBefore(pathway)).has(id),
  );
}

/** The steps whose time limit does not go back to `moment`, directly or by way of others. */
export function timesAside(pathway: Pick<Pathway, 'steps'>, moment: string): Step[] {
  return pathway.steps.filter(
    ({ clock }) => clock !== undefined && !reach([clock.from], timesBefore(pathway)).has(moment),
  );
}

/** A ring of steps that lead to each other, in their order; empty where there is none. */
export function findRing(ids: readonly string[], arrows: Arrows): string[] {
  const inside = new Set(ids);
  for (const start of ids) {
    const way = [start];
    const passed = new Set(way);
    let next = arrows.get(start)?.find((id) => inside.has(id));
    while (next !== undefined && !passed.has(next)) {
      way.push(next);
      passed.add(next);
      next = arrows.get(next)?.find((id) => inside.has(id));
    }
    if (next !== undefined) return way.slice(way.indexOf(next));
  }
  return [];
}
