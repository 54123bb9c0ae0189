/** The shape of a pathway as a graph: what can be reached from where. */
import type { Clock, Pathway } from './schema';

/** What of a step makes the graph; how long its time limit is says nothing here. */
interface Step extends Pick<Pathway['steps'][number], 'id' | 'text' | 'next'> {
  clock?: Pick<Clock, 'from'> | undefined;
}

interface Graph<S extends Step = Step> {
  steps: readonly S[];
}

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
export const arrowsOf = ({ steps }: Graph): Arrows =>
  new Map(steps.map((step) => [step.id, step.next.map(({ to }) => to)]));

/** From each step to those that lead to it. */
export function arrowsBack({ steps }: Graph): Arrows {
  const back = new Map<string, string[]>();
  for (const { id, next } of steps)
    for (const { to } of next) back.set(to, [...(back.get(to) ?? []), id]);
  return back;
}

/** From each step with a time limit to the step at whose end that time begins. */
const timesBefore = ({ steps }: Graph): Arrows =>
  new Map(steps.map(({ id, clock }) => [id, clock ? [clock.from] : []]));

/** The steps whose time limits start each other in a ring, in the order of the file. */
export function timeRings<S extends Step>(pathway: Graph<S>): S[] {
  return pathway.steps.filter(
    ({ id, clock }) => clock !== undefined && reach([clock.from], timesBefore(pathway)).has(id),
  );
}

/** The steps whose time limit does not go back to `moment`, directly or by way of others. */
export function timesAside<S extends Step>(pathway: Graph<S>, moment: string): S[] {
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
