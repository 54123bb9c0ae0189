/**
 * The answer to a worry as one card, as HTML: one sentence, one number, its state in words, one button. Who is on it is
 * the model's rule (`whoAnswers`); without a moment the card says what is true at any time.
 */
import { type Html, html } from '../../../../shared/html';
import { whoAnswers } from '../answer';
import { openState } from '../openState';
import { describeOpening } from '../openWords';
import type { Mark } from '../reliance';
import {
  type Answering,
  hoursPiece,
  type Moment,
  markPiece,
  openPiece,
  type ShortContact,
  shortReach,
} from './pieces';
import { namePiece } from './reach';
import {
  type Reader,
  readRinging,
  type RingContact,
  type Ringing,
  writeRing,
  writeRinging,
} from './ring';
import type { Written } from './written';

/** One who can be on the card, with what its disclosures say. */
export interface CardContact extends RingContact {
  /** Its usual hours, in sentences. */
  hoursText: readonly string[];
  /** What it is for; of whoever is asked for there, where somebody is. */
  purpose: string;
  mark: RingContact['mark'] & Pick<Mark, 'sentence'>;
}

/** Everybody who can be on the card; the hour picks from it. */
export type Card = Ringing<CardContact>;

function write(contact: CardContact): Written<CardContact> {
  const { hoursText, purpose, mark } = contact;
  const ring = writeRing(contact);
  return {
    ...ring,
    hoursText: hoursText.slice(0, 1),
    purpose,
    mark: { ...ring.mark, sentence: mark.sentence },
  };
}

/** For an attribute of the page. What `cardPiece` does not say is left out. */
export const writeCard = (card: Card): string => writeRinging(card, write);

/** What `writeCard` wrote. Throws on any other text. */
export const readCard = (text: string): Card => readRinging<CardContact>(text);

/** Where a card is drawn, and when. */
interface At {
  base: string;
  moment: Moment | undefined;
}

/** A contact of the card and how it came to be there. */
interface Shown {
  contact: CardContact;
  /** Why it is on the card, where it is not simply the first to ask. */
  reason?: string | undefined;
}

const toAsk = ({ askFor }: RingContact): Html => html`${askFor && html` and ask for ${askFor}`}`;

/** What to do with somebody who has a number, or another way of being reached. */
const verbOf = ({ phones }: ShortContact): string => (phones.length > 0 ? 'ring' : 'contact');

const sentence = (contact: CardContact, base: string): Html =>
  html`<h2>${verbOf(contact) === 'ring' ? 'Ring' : 'Contact'} ${namePiece(contact, base)}${toAsk(contact)}</h2>`;

/** The number; its mark is on the disclosure under the button. */
const number = ({ phones: [phone] }: CardContact): Html =>
  html`${phone && html`<p class="number">${phone.label && html`<b>${phone.label}</b> `}<a class="phone" href="${phone.href}">${phone.display}</a></p>`}`;

const action = (href: string, words: string, of = ''): Html =>
  html`<p><a class="button" href="${href}">${words}${of && html`<span class="visually-hidden"> ${of}</span>`}</a></p>`;

/** The one button: a call, or another way of reaching them where there is no number. */
function button({ phones: [phone], webForm, email, name }: CardContact): Html {
  if (phone) return action(phone.href, phone.href.startsWith('sms:') ? 'Text' : 'Call', name);
  if (webForm) return action(webForm.url, webForm.label);
  return html`${email && action(`mailto:${email}`, `Email ${email}`)}`;
}

const fold = (summary: Html | string, body: readonly (Html | string | undefined)[]): Html =>
  html`<details><summary>${summary}</summary>${body.map((part) => part && html`<p>${part}</p>`)}</details>`;

/** The two disclosures about the number that is shown. */
const about = ({ contact, reason }: Shown, { moment }: At): Html =>
  html`${fold('Why this number?', [reason, contact.purpose, contact.hoursText[0] && `Usual hours: ${contact.hoursText[0]}`])}${fold(
    html`How sure are we of it? ${markPiece(contact.mark, moment)}`,
    [contact.mark.sentence],
  )}`;

/** Another number, in one line under the button; whether it answers, as soon as that is known. */
const instead = (
  words: string,
  contact: ShortContact & Partial<Answering>,
  { base, moment }: At,
): Html =>
  html`<div><p>${words} ${namePiece(contact, base)}:</p>${shortReach(contact, moment)}${moment && hoursPiece(contact, moment)}</div>`;

/** The whole card of one contact, in the order in which it is read. */
const draw = (shown: Shown, state: Html, further: Html, at: At): Html =>
  html`${sentence(shown.contact, at.base)}${number(shown.contact)}<p>${state}</p>${button(shown.contact)}${further}${about(shown, at)}`;

const askForReason = ({ askFor, name }: CardContact): string | undefined =>
  askFor && `We do not have a number for ${askFor} alone, so ring ${name} and ask.`;

/** Who answers at other times than the first choice, as far as that can be said at any time: one with other hours. */
const otherwiseOf = ([first, ...others]: readonly CardContact[]): CardContact | undefined =>
  first?.hours.kind === 'weekly'
    ? others.find(({ hours }) => JSON.stringify(hours) !== JSON.stringify(first.hours))
    : undefined;

/** What is true at any time: the first choice with its usual hours, and what to do outside them. */
function anyTime({ candidates, canWait }: Card, state: Html, at: At): Html {
  const [first] = candidates;
  if (!first) return html``;
  const other = canWait ? undefined : otherwiseOf(candidates);
  const waits = canWait && first.hours.kind === 'weekly';
  return draw(
    { contact: first, reason: askForReason(first) },
    html`${state} ${first.hoursText[0]}`,
    html`${other && instead('At other times ring', other, at)}${waits && html`<p>At other times it can wait until they open.</p>`}`,
    at,
  );
}

/** Why the first choice is not on the card. */
function notFirst(first: CardContact, { now, calendar }: Moment): string {
  const state = openState(first.hours, now, calendar);
  if (state.kind !== 'closed') return `We do not know if ${first.name} answers now.`;
  return `${first.name} is closed${state.opens ? ` until ${describeOpening(state.opens, now)}` : ' now'}.`;
}

function reasonOf(contact: CardContact, first: CardContact): string | undefined {
  if (contact.id === first.id || contact.askFor) return askForReason(contact);
  return contact.lastResort
    ? `Nobody else is known to answer this worry now.`
    : `They take this worry too, and answer now.`;
}

/** Somebody who answers now, or may. */
function ringing(
  [shown, next]: readonly [CardContact, ...CardContact[]],
  { first, certain, moment }: { first: CardContact; certain: boolean; moment: Moment },
  base: string,
): Html {
  const at = { base, moment };
  const known = openPiece(shown.hours, moment);
  const state = known.text ? known : html`<b data-tone="unsure">We do not know their hours.</b>`;
  return draw(
    { contact: shown, reason: reasonOf(shown, first) },
    html`${state}${shown.id !== first.id && ` ${notFirst(first, moment)}`}`,
    html`${!certain && next && instead('If nobody answers, ring', next, at)}`,
    at,
  );
}

/** Nobody answers now: when somebody does, and who to ring should a worry that can wait get worse. */
function closed(
  { contact, opens }: { contact: CardContact; opens: string },
  { canWait, worse }: { canWait: boolean; worse: RingContact | undefined },
  at: At & { moment: Moment },
): Html {
  const title = canWait
    ? `This can wait until ${opens}`
    : `Nobody on our list answers until ${opens}`;
  return html`<h2>${title}</h2><p>Then ${verbOf(contact)} ${namePiece(contact, at.base)}${toAsk(contact)}.</p>${number(contact)}<p>${openPiece(contact.hours, at.moment)}</p>${worse && instead('If it gets worse, or the child is not safe, ring', worse, at)}${about({ contact, reason: askForReason(contact) }, at)}`;
}

/**
 * The card. Without a moment, and where the date of the device cannot be relied on, it says what is true at any time.
 */
export function cardPiece(
  card: Card,
  moment: Moment | undefined,
  { base, ownSector }: Reader,
): Html {
  const candidates = card.candidates.filter(({ sector }) => ownSector !== sector);
  const [first] = candidates;
  if (!moment || !first) return anyTime({ ...card, candidates }, html``, { base, moment });
  const { now, calendar } = moment;
  if (openState(first.hours, now, calendar).kind === 'clock')
    return anyTime({ ...card, candidates }, openPiece(first.hours, moment), { base, moment });
  const { ring, certain, next } = whoAnswers(candidates, { now }, calendar);
  const [shown, ...rest] = ring;
  if (shown) return ringing([shown, ...rest], { first, certain, moment }, base);
  const [worse] = whoAnswers(card.worse, { now, ownSector }, calendar).ring;
  return next
    ? closed(
        { contact: next.contact, opens: describeOpening(next.opens, now) },
        { ...card, worse },
        { base, moment },
      )
    : anyTime({ ...card, candidates }, html``, { base, moment });
}
