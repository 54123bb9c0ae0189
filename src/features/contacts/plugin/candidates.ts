/** Who can be rung about a worry, as pages receive it: the browser picks from it by the hour. */
import { candidatesFor, type Choice, type Directory } from '../model/answer';
import type { Finder } from '../model/concerns';
import type { Contact } from '../model/schema';
import { type ContactLine, type Named, type Names, toLine } from './props';

/** One who can be rung, with a number or another way. */
export interface Candidate extends ContactLine {
  /** Who to ask for there. */
  askFor?: string;
  lastResort?: boolean;
}

/** One of a worry, with what it is for. */
export interface AnswerCandidate extends Candidate {
  /** Of whoever is asked for there, where somebody is. */
  purpose: string;
  /** The contact behind `askFor`. */
  asked?: Named;
}

export interface Ringing {
  /** The first choice first, whatever the hour. */
  candidates: AnswerCandidate[];
  canWait: boolean;
  /** Who to ring about a worry that can wait, should it get worse. */
  worse: AnswerCandidate[];
}

const view = (choice: Choice, directory: Directory<Contact>, names: Names): AnswerCandidate[] =>
  candidatesFor(choice, directory).map(({ contact, askFor, lastResort }) => ({
    ...toLine(contact, names),
    purpose: (askFor ?? contact).purpose,
    ...(askFor && {
      askFor: askFor.standIn?.askFor ?? askFor.name,
      asked: { id: askFor.id, name: askFor.name },
    }),
    ...(lastResort && { lastResort }),
  }));

/** Whether a worry is about a child: it depends on where a child lives, or a front door is asked first. */
const isAboutChild = (
  { responsible, ask: [first] }: Choice['concern'],
  { contacts }: Directory<Contact>,
): boolean =>
  responsible !== undefined ||
  contacts.some(({ id, role }) => id === first && role === 'front-door');

/**
 * Who can be rung about a worry in an area.
 * @param finder its answer for somebody who is not sure serves when a worry that can wait gets worse.
 */
export function ringingFor(
  choice: Choice,
  directory: Directory<Contact>,
  { names, finder }: { names: Names; finder: Finder },
): Ringing {
  const canWait = choice.concern.urgency === 'can-wait';
  const general = finder.concerns.find(({ id }) => id === finder.questions.worry.skipTo);
  const about = canWait && isAboutChild(choice.concern, directory) ? general : undefined;
  return {
    candidates: view(choice, directory, names),
    canWait,
    worse: about ? view({ ...choice, concern: about }, directory, names) : [],
  };
}
