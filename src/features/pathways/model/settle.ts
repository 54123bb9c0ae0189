/** Fills the time limits of a pathway that are written by their claim with what the claim says. Pure. */
import type { Claim } from '../../claims/model/schema';
import type { Clock, Pathway, WrittenClock, WrittenPathway } from './schema';

/** What of a claim a time limit takes over. */
export type LimitClaim = Pick<Claim, 'id' | 'time' | 'standing' | 'citation' | 'note'>;

/** @throws where the claim is not there or sets no time; the check refuses both. */
function settleClock(written: WrittenClock, claims: ReadonlyMap<string, LimitClaim>): Clock {
  const { claim: id, within, orSooner, unit, standing, citation, from, note } = written;
  const rest = { from, ...(note !== undefined && { note }) };
  if (id === undefined) {
    if (within === undefined || !unit || !standing)
      throw new Error(`a time limit from ${from} was not checked`);
    return { ...rest, within, orSooner, unit, standing, citation };
  }
  const claim = claims.get(id);
  if (!claim?.time) throw new Error(`the claim ${id} sets no time, and was not checked`);
  return {
    note: claim.note,
    ...rest,
    ...claim.time,
    claim: id,
    standing: claim.standing,
    citation: claim.citation,
  };
}

/** A pathway whose time limits are all whole. */
export const settlePathway = (
  { steps, ...pathway }: WrittenPathway,
  claims: ReadonlyMap<string, LimitClaim>,
): Pathway => ({
  ...pathway,
  steps: steps.map(({ clock, ...step }) => ({
    ...step,
    ...(clock && { clock: settleClock(clock, claims) }),
  })),
});
