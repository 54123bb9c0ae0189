/** How to reach a contact where it is one of several, as HTML. */
import { type Html, html } from '../../../../shared/html';
import { type Answering, hoursPiece, type Moment, type ShortContact, shortReach } from './pieces';

/** A contact of a list, which may have nothing but who stands in for it. */
export interface ListedContact extends ShortContact, Answering {
  standIn?: {
    /** Who to ask for. */
    askFor: string;
    contact?: ShortContact & Answering;
    page?: { label: string; url: string };
  };
}

/** A contact as a link to its page. */
export const namePiece = ({ id, name }: Pick<ShortContact, 'id' | 'name'>, base: string): Html =>
  html`<a href="${base}contacts/${id}">${name}</a>`;

/** Who to ring, and who to ask for, while a contact's own number is not known. */
const insteadPiece = (
  { contact, page, askFor }: NonNullable<ListedContact['standIn']>,
  base: string,
  moment: Moment | undefined,
): Html =>
  html`<p>We do not have this number yet. ${contact && html`Ring ${namePiece(contact, base)} and ask for ${askFor}:`}${page && html`See <a href="${page.url}">${page.label}</a>.`}</p>${contact && html`${shortReach(contact, moment)}${hoursPiece(contact, moment)}`}`;

/**
 * The first number or another way, with when it answers: a number alone is shown nowhere. Who to ring instead where there
 * is none.
 */
export const reachPiece = (
  contact: ListedContact,
  base: string,
  moment: Moment | undefined,
): Html =>
  contact.standIn
    ? insteadPiece(contact.standIn, base, moment)
    : html`${shortReach(contact, moment)}${hoursPiece(contact, moment)}`;
