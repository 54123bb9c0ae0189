/** Whom something is for, said against every audience that the partnership has. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import { audienceWords } from '../model/audiences';

/** @returns what makes a line of the names of audiences */
export function useAudienceWords(): (names: readonly string[]) => string {
  const all = Object.values(usePortalData().audiences);
  return (names) => audienceWords(names, all);
}
