/** What each group of people is told of a worry: its own advice before the general, each thing once. Pure. */
import { type Advice, type Concern, type Finder, roleParts } from './concerns';

type General = Pick<Finder, 'advice' | 'workers'>;
type Part = (typeof roleParts)[number];

const join = (...said: (string | undefined)[]): string =>
  said.filter((words) => words !== undefined).join(' ');

/** What the worry adds to a part of the general advice for those who work with children. */
function added(
  { forWorkers }: Concern,
  part: Part,
  audiences: readonly string[],
  workers: readonly string[],
): string | undefined {
  if (!forWorkers || !audiences.every((id) => workers.includes(id))) return undefined;
  if (part === 'record') return forWorkers.record;
  const said = part === 'notYours' && !audiences.some((id) => forWorkers.but.includes(id));
  return said ? forWorkers.notYours : undefined;
}

/** The general advice as it is for a worry: without the parts that the worry says to the same people itself. */
function fitted(advice: Advice, concern: Concern, workers: readonly string[]): Advice {
  const { consent: _c, yours: _y, notYours: _n, record: _r, ...rest } = advice;
  if (concern.urgency === 'can-wait') return rest;
  const hasOwn = (part: Part) =>
    advice.audiences.every((id) =>
      concern.advice.some((own) => own.audiences.includes(id) && own[part] !== undefined),
    );
  const parts = roleParts.flatMap((part) => {
    const general = advice[part];
    if (general === undefined || hasOwn(part)) return [];
    return [[part, join(general, added(concern, part, advice.audiences, workers))] as const];
  });
  return { ...rest, ...Object.fromEntries(parts) };
}

/**
 * What a group of people does besides, or everybody's where none is named: that of the worry before the general.
 * @param general the finder, for what it says to everybody.
 */
export function adviceFor(concern: Concern, general: General, audience?: string): Advice[] {
  const fits = (advice: Advice) => audience === undefined || advice.audiences.includes(audience);
  return [
    ...concern.advice,
    ...(concern.responsible
      ? general.advice.map((advice) => fitted(advice, concern, general.workers))
      : []),
  ].filter(fits);
}

/** What a worry does not say to some people: what to do first is `text`. */
export const untoldParts = (concern: Concern, general: General, audience: string): string[] => {
  const said = adviceFor(concern, general, audience);
  return (['text', ...roleParts] as const).filter((part) =>
    said.every((advice) => advice[part] === undefined),
  );
};
