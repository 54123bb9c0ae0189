/** Which cases of the list are shown. */
import { type ReadChoices, readChoices } from '../../../shared/addressChoices';

export const caseKeys = ['domain', 'border', 'setting'] as const;

export type CaseKey = (typeof caseKeys)[number];
export type CaseFilter = Partial<Record<CaseKey, string>>;

interface Filtered {
  domains: readonly string[];
  border?: string | undefined;
  setting: { id: string };
}

interface Known {
  domains: readonly { id: string }[];
  borders: readonly string[];
  settings: readonly { id: string }[];
}

/** The choices of an address that the list has, and those it does not have. */
export function readCaseFilter(
  choices: CaseFilter,
  { domains, borders, settings }: Known,
): ReadChoices<CaseKey> {
  const known: Record<CaseKey, readonly string[]> = {
    domain: domains.map(({ id }) => id),
    border: borders,
    setting: settings.map(({ id }) => id),
  };
  return readChoices(caseKeys, choices, (key, value) => known[key].includes(value));
}

export const showCases = <C extends Filtered>(
  cases: readonly C[],
  { domain, border, setting }: CaseFilter,
): C[] =>
  cases.filter(
    (one) =>
      (!domain || one.domains.includes(domain)) &&
      (!border || one.border === border) &&
      (!setting || one.setting.id === setting),
  );
