/** Whom something did not reach: those it is for, and to whom no way is known. */
import type { Place } from './place';

/** What is sent out: a brief, an update, a training session. */
export interface Sent {
  title: string;
  path: string;
  date: string;
  kind: string;
  audiences: readonly string[];
}

type Reachable = Pick<Place, 'id' | 'name' | 'sector' | 'audiences' | 'routes'>;

/** The places that something is for. What names no role is for all. */
export const placesFor = <P extends Reachable>(
  places: readonly P[],
  audiences: readonly string[],
): P[] =>
  places.filter(
    (place) => audiences.length === 0 || place.audiences.some((id) => audiences.includes(id)),
  );

/** Those of them to whom no way is known. */
export const unreached = <P extends Reachable>(
  places: readonly P[],
  audiences: readonly string[],
): P[] => placesFor(places, audiences).filter(({ routes }) => routes.length === 0);

export interface Reach extends Sent {
  /** How many places it is for. */
  meant: number;
  /** The names of those to whom no way is known. */
  missed: string[];
}

/** What was sent out, newest first, with whom it did not reach. */
export const listReach = (places: readonly Reachable[], sent: readonly Sent[]): Reach[] =>
  sent.map((one) => ({
    ...one,
    meant: placesFor(places, one.audiences).length,
    missed: unreached(places, one.audiences).map(({ name }) => name),
  }));
