/** Who a page says to ring at this hour, as HTML, and the list it chooses from as one text for an attribute. */
import { type Html, html } from '../../../../shared/html';
import { whoAnswers } from '../answer';
import { describeOpening } from '../openWords';
import { type Moment, type ShortContact, shortReach } from './pieces';
import { namePiece } from './reach';
import { readContact, writeContact, type Written } from './written';

/** One who can be rung, with a number or another way. */
export interface RingContact extends ShortContact {
  /** The sector of the agency that runs it. */
  sector: string;
  /** Who to ask for there. */
  askFor?: string;
  lastResort?: boolean;
}

/** Who can be rung about a worry: the page carries the list, and the hour picks from it. */
export interface Ringing<C extends RingContact = RingContact> {
  /** The first choice first, whatever the hour. */
  candidates: readonly C[];
  canWait: boolean;
  /** Who to ring about a worry that can wait, should it get worse. */
  worse: readonly RingContact[];
}

/** One of the list, ready to be written as JSON. */
export const writeRing = (contact: RingContact): Written<RingContact> => {
  const { sector, askFor, lastResort } = contact;
  return {
    ...writeContact(contact),
    sector,
    ...(askFor && { askFor }),
    ...(lastResort && { lastResort }),
  };
};

/** For an attribute of the page. @param write one candidate, without what no piece says of it */
export const writeRinging = <C extends RingContact>(
  { candidates, canWait, worse }: Ringing<C>,
  write: (contact: C) => Written<RingContact> = writeRing,
): string =>
  JSON.stringify({ candidates: candidates.map(write), canWait, worse: worse.map(writeRing) });

/** What `writeRinging` wrote, of the kind of candidate it was given. Throws on any other text. */
export function readRinging<C extends RingContact = RingContact>(text: string): Ringing<C> {
  const { candidates, canWait, worse } = JSON.parse(text) as {
    candidates: { hours: string }[];
    canWait: boolean;
    worse: Written<RingContact>[];
  };
  return {
    candidates: candidates.map(readContact) as unknown as C[],
    canWait,
    worse: worse.map(readContact),
  };
}

export interface Reader {
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** The sector whose services are the reader's own. */
  ownSector?: string | undefined;
}

const named = (contact: RingContact, base: string): Html =>
  html`${namePiece(contact, base)}${contact.askFor && html` and ask for ${contact.askFor}`}`;

/**
 * What to add to the page at a moment. Nothing while its first choice is known to be open; what the page itself says is
 * true at any hour.
 */
export function ringPiece(
  { candidates, canWait, worse }: Ringing,
  moment: Moment,
  { base, ownSector }: Reader,
): Html {
  const { now, calendar } = moment;
  const asker = { now, ownSector };
  const { ring, certain, next } = whoAnswers(candidates, asker, calendar);
  const [first] = ring;
  if (first) {
    const expected = first.id === candidates[0]?.id;
    if (expected && certain) return html``;
    return html`<p>${expected ? 'We do not know their hours. Try ' : html`<b>Right now, ring </b>`}${named(first, base)}:</p>${shortReach(first, moment)}`;
  }
  if (!canWait) return html``;
  const [urgent] = whoAnswers(worse, asker, calendar).ring;
  return html`${next && html`<p><b>This can wait until ${describeOpening(next.opens, now)}.</b> Then ring ${named(next.contact, base)}.</p>`}${urgent && html`<p>If it gets worse, or the child is not safe, ring ${named(urgent, base)} now:</p>${shortReach(urgent, moment)}`}`;
}
