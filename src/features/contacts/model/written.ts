/** How a referral is sent in writing to a front door: what is known of it, and what nobody has given. Pure. */
import { joinChoices } from '../../../shared/lists';
import type { Contact } from './schema';

export interface Written {
  form?: { label: string; url: string };
  email?: string;
  /** A postal address in one line. */
  post?: string;
  /** What is not known, in words; none where all is. */
  notGiven: string[];
}

type Known = Pick<Contact, 'role' | 'webForm' | 'email' | 'post'>;

/** Undefined for whoever takes no referrals. */
export function writtenWay({ role, webForm, email, post }: Known): Written | undefined {
  if (role !== 'front-door') return undefined;
  return {
    ...(webForm && { form: webForm }),
    ...(email && { email }),
    ...(post && { post }),
    notGiven: [
      ...(webForm ? [] : ['a form']),
      ...(post ? [] : ['an address']),
      ...(email ? [] : ['an email address']),
    ],
  };
}

/** Whether there is any way to send it. */
export const canBeSent = ({ form, email, post }: Written): boolean =>
  form !== undefined || email !== undefined || post !== undefined;

/** What nobody has given, as a sentence; empty where all is known. */
export const notGivenWords = ({ notGiven }: Pick<Written, 'notGiven'>): string =>
  notGiven.length === 0 ? '' : `We have not been given ${joinChoices(notGiven)} for it.`;

/** What to do where there is no way to send it, after that sentence. */
export const insteadWords =
  'Ring first. Then write down what they will ask you, and ask on the telephone where to send it.';
