/** Whether a version is the partnership’s document or example text, and the words that say so. */
import type { VersionStatus } from './version';

export interface Adoption {
  /** The calendar date of the decision, `2026-11-24`. */
  on: string;
  /** The body or role that decided. */
  by: string;
}

interface Adoptable {
  adopted: Adoption | null;
}

const notice = 'Example text, not the partnership’s document. Do not quote.';

/** The sentence that comes before anything taken from a version nobody has adopted; empty for an adopted one. */
export const exampleNotice = ({ adopted }: Adoptable): string => (adopted ? '' : notice);

/** The sentence for words of several versions: one that nobody has adopted is enough. */
export const noticeFor = (versions: readonly Adoptable[]): string =>
  versions.map(exampleNotice).find(Boolean) ?? '';

/** A text with the sentence of its version before it. */
export const beginWithNotice = (said: string, text: string): string =>
  [said, text].filter(Boolean).join(' ');

/** What a version is, in a few words. Only an adopted one is, or ever was, in force. */
export function standingWords({ status, adopted }: Adoptable & { status: VersionStatus }): string {
  if (status === 'draft') return 'working draft, not in force';
  if (!adopted) return status === 'current' ? 'example text' : 'earlier example text';
  return status === 'current' ? 'in force' : 'superseded';
}

/** What to call the newest published version in a sentence. */
export const newestWords = ({ adopted }: Adoptable): string =>
  adopted ? 'the version in force' : 'the newest example text';
