/** What to do first, as it is for one role: nobody is told to ring the service that they are. Pure. */
import type { Concern } from './concerns';

type Step = NonNullable<Concern['first']>[number];

/** @param role of the reader; without one, all that is said. */
export const stepsFor = (steps: readonly Step[], role?: string): string[] =>
  steps.flatMap((step) => {
    if (typeof step === 'string') return [step];
    return role !== undefined && step.but.includes(role) ? [] : [step.text];
  });
