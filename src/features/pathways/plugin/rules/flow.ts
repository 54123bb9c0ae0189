/** A chart that sends its reader nowhere, or round and round, is refused. */
import { joinWords } from '../../../../shared/lists';
import { nearest } from '../../../../shared/nearest';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import { arrowsBack, arrowsOf, findRing, reach, timeRings, timesAside } from '../../model/flow';
import type { Pathways, WrittenPathway as Pathway, WrittenStep as Step } from '../../model/schema';

type Report = (path: PropertyKey[], message: string, fix: string) => Problem;

/** One problem for each name of a step that does not exist. */
function unknownSteps(
  { id, steps, timesBegin }: Pathway,
  at: PropertyKey[],
  report: Report,
): Problem[] {
  const known = steps.map((step) => step.id);
  const named = [
    ...(timesBegin ? [{ name: timesBegin.step, path: [...at, 'timesBegin', 'step'] }] : []),
    ...steps.flatMap((step, i) => [
      ...step.next.map(({ to }, j) => ({ name: to, path: [...at, 'steps', i, 'next', j, 'to'] })),
      ...(step.clock
        ? [{ name: step.clock.from, path: [...at, 'steps', i, 'clock', 'from'] }]
        : []),
    ]),
  ];
  return named
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => {
      const guess = nearest(name, known);
      return report(
        path,
        `the pathway ${id} has no step with the id ${name}`,
        guess ? `did you mean ${guess}?` : 'use the id of a step of this pathway, or add it',
      );
    });
}

/** What the kind of a step says about its ways on. */
function wrongWays(step: Step, at: PropertyKey[], report: Report): Problem[] {
  const { kind, next } = step;
  const found = `it has ${next.length}`;
  if (kind === 'end')
    return next.length === 0
      ? []
      : [
          report(
            [...at, 'next'],
            `an end has no way on; ${found}`,
            'delete next, or make it an action',
          ),
        ];
  if (kind !== 'decision')
    return next.length === 1
      ? []
      : [
          report(
            [...at, 'next'],
            `a step of the kind ${kind} has one way on; ${found}`,
            kind === 'start' ? 'give it one' : 'give it one, or make it a decision or an end',
          ),
        ];
  if (next.length < 2)
    return [
      report(
        [...at, 'next'],
        `a decision has two ways on or more; ${found}`,
        'add the other answer, or make it an action',
      ),
    ];
  return next.flatMap(({ label }, i) => {
    if (!label)
      return [
        report(
          [...at, 'next', i],
          'this answer has no label',
          'add the answer that leads this way, for example label: "Yes"',
        ),
      ];
    if (next.findIndex((other) => other.label === label) < i)
      return [
        report(
          [...at, 'next', i, 'label'],
          `two answers are called ${label}`,
          'give one of them another label',
        ),
      ];
    return [];
  });
}

type StepAt = (i: number, ...more: PropertyKey[]) => PropertyKey[];

/** Steps from which no end can be reached: the ring they lead into, or each where there is none. */
function checkStuck(
  pathway: Pathway,
  stuck: readonly Step[],
  stepAt: StepAt,
  report: Report,
): Problem[] {
  const at = (id: string | undefined) => pathway.steps.findIndex((step) => step.id === id);
  const ring = findRing(
    stuck.map(({ id }) => id),
    arrowsOf(pathway),
  );
  if (ring.length > 0)
    return [
      report(
        stepAt(at(ring.at(-1)), 'next'),
        ring.length === 1
          ? `${ring[0]} leads to itself, and to no end`
          : `${joinWords(ring)} lead round in a ring, and to no end`,
        'lead one of them on to another step',
      ),
    ];
  return stuck.map(({ id }) =>
    report(
      stepAt(at(id), 'next'),
      `from ${id} no end can be reached`,
      'lead one of its ways on to an end',
    ),
  );
}

/** Steps that cannot be reached: those to which none leads; what follows them is mended with them. */
function checkUnreached(
  pathway: Pathway,
  reached: ReadonlySet<string>,
  stepAt: StepAt,
  report: Report,
): Problem[] {
  const lost = pathway.steps.filter(({ id }) => !reached.has(id));
  const back = arrowsBack(pathway);
  const first = lost.filter(({ id }) => (back.get(id) ?? []).every((from) => from === id));
  return (first.length > 0 ? first : lost.slice(0, 1)).map(({ id }) =>
    report(
      stepAt(
        pathway.steps.findIndex((step) => step.id === id),
        'id',
      ),
      `no step leads to ${id}`,
      'name it in the next of a step, or delete it',
    ),
  );
}

function checkPathway(pathway: Pathway, at: PropertyKey[], report: Report): Problem[] {
  const stepAt = (i: number, ...more: PropertyKey[]) => [...at, 'steps', i, ...more];
  const unknown = unknownSteps(pathway, at, report);
  const starts = pathway.steps.filter(({ kind }) => kind === 'start');
  const shape = [
    ...(starts.length === 1
      ? []
      : [
          report(
            [...at, 'steps'],
            `a pathway has one start; ${pathway.id} has ${starts.length}`,
            starts.length === 0 ? 'make the first step kind: start' : 'make all but one an action',
          ),
        ]),
    ...pathway.steps.flatMap((step, i) => wrongWays(step, stepAt(i), report)),
  ];
  // Of what leads nowhere, and where the start is not known, nothing more can be said.
  if (unknown.length > 0 || starts.length !== 1) return [...unknown, ...shape];
  const reached = reach(
    starts.map(({ id }) => id),
    arrowsOf(pathway),
  );
  const ending = reach(
    pathway.steps.filter(({ kind }) => kind === 'end').map(({ id }) => id),
    arrowsBack(pathway),
  );
  const rings = new Set(timeRings(pathway));
  const aside = new Set(pathway.timesBegin ? timesAside(pathway, pathway.timesBegin.step) : []);
  const stuck = pathway.steps.filter(
    ({ id, next }) => reached.has(id) && !ending.has(id) && next.length > 0,
  );
  return [
    ...shape,
    ...checkStuck(pathway, stuck, stepAt, report),
    ...checkUnreached(pathway, reached, stepAt, report),
    ...pathway.steps.flatMap((step, i) => [
      ...(rings.has(step)
        ? [
            report(
              stepAt(i, 'clock', 'from'),
              `the time of ${step.id} begins, by way of other steps, at its own end`,
              'let it begin at an earlier step',
            ),
          ]
        : []),
      ...(aside.has(step) && !rings.has(step)
        ? [
            report(
              stepAt(i, 'clock', 'from'),
              `the time of ${step.id} does not go back to ${pathway.timesBegin?.step}, at which the times of this pathway begin`,
              'let it begin there, or at a step whose time does',
            ),
          ]
        : []),
    ]),
  ];
}

/** Every fault in the shape of every pathway, all at once. */
export function checkFlow(record: Loaded<Pathways>): Problem[] {
  const report: Report = (path, message, fix) => problemAt(record, path, message, fix);
  return record.value.pathways.flatMap((pathway, i) =>
    checkPathway(pathway, ['pathways', i], report),
  );
}
