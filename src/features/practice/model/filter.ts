/** Which cases of the list are shown. */

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

const names: Record<CaseKey, string> = { domain: 'domain', border: 'border', setting: 'setting' };

/** The choices of an address that the list has, and those it does not have. */
export function readCaseFilter(
  choices: CaseFilter,
  { domains, borders, settings }: Known,
): { filter: CaseFilter; unknown: { name: string; value: string }[] } {
  const known: Record<CaseKey, readonly string[]> = {
    domain: domains.map(({ id }) => id),
    border: borders,
    setting: settings.map(({ id }) => id),
  };
  const made = caseKeys.flatMap((key) => {
    const value = choices[key];
    return value ? [{ key, value, there: known[key].includes(value) }] : [];
  });
  return {
    filter: Object.fromEntries(
      made.filter(({ there }) => there).map(({ key, value }) => [key, value]),
    ),
    unknown: made
      .filter(({ there }) => !there)
      .map(({ key, value }) => ({ name: names[key], value })),
  };
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
