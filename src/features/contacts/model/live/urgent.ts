/** The numbers for a worry that cannot wait, as HTML: for the page, for its small script, and for the component. */
import { type Html, html } from '../../../../shared/html';
import { openState } from '../openState';
import type { Moment } from './pieces';
import { type ListedContact, namePiece, reachPiece } from './reach';

/** A contact of the block. */
export interface UrgentContact extends ListedContact {
  /** What it is for, in two or three words. */
  when: string;
}

/** Where a person may be, and who is there. */
export interface UrgentList {
  area: { id: string; name: string };
  contacts: readonly UrgentContact[];
}

const entry = (contact: UrgentContact, base: string, moment: Moment | undefined): Html => {
  const { when } = contact;
  return html`<li><p>${when}</p><h3>${namePiece(contact, base)}</h3><div>${reachPiece(contact, base, moment)}</div></li>`;
};

/** The entries of one area. With a moment, those who are closed come after those who are not. */
export function urgentPiece(
  contacts: readonly UrgentContact[],
  base: string,
  moment: Moment | undefined,
): Html {
  const isClosed = ({ hours }: UrgentContact) =>
    moment !== undefined && openState(hours, moment.now, moment.calendar).kind === 'closed';
  const ordered = [
    ...contacts.filter((contact) => !isClosed(contact)),
    ...contacts.filter(isClosed),
  ];
  return html`${ordered.map((contact) => entry(contact, base, moment))}`;
}
