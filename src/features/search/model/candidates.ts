/** Whom a result names to ring: who of them answers at an hour is asked of the contacts. */
import type { AnswerRing } from './documents';
import type { SearchResult } from './engine';

/** Who may be rung for a result, whatever the hour. */
export function candidatesOf({ answer, title, path }: SearchResult): AnswerRing[] {
  if (answer?.type === 'concern') return answer.contacts;
  if (answer?.type !== 'contact') return [];
  if (answer.instead) return [answer.instead];
  const { phones, mark, hours, sector } = answer;
  return phones.slice(0, 1).map((phone) => ({ name: title, path, phone, mark, hours, sector }));
}
