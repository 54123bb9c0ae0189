/** Mailboxes that belong to one person and not to a service: they go when the person does. */
/** Words of teams, in addresses such as early.help@ and duty-team@. */
const teamWords =
  /^(?:team|help|door|front|early|duty|advice|advisor|safeguarding|referrals?|support|services?|children|childrens|child|family|families|young|people|health|social|care|school|schools|education|admin|office|info|contact|contacts|enquir(?:y|ies)|line|helpline|hub|mash|lado|prevent|missing|exploitation|training|designated|named|nurse|doctor|gp|officer|lead|manager|police|council|trust|north|south|east|west|somerset|city|county|partnership|board|general|mail|out|of|hours|night|day|emergency|youth|justice|mental|domestic|abuse|substance|misuse|drugs|alcohol|and|the|our|your|for|no|reply)$/;

/** What is before the @, cut at its signs. */
const partsOf = (email: string): string[] =>
  (email.split('@')[0] ?? '').toLowerCase().split(/[._-]/);

/** Two words of which neither is a team's: perhaps a first name and a last one. */
export const looksPersonal = (email: string): boolean => {
  const parts = partsOf(email);
  return (
    parts.length === 2 &&
    parts.every((part) => /^[a-z']{1,}\d{0,2}$/.test(part) && !teamWords.test(part))
  );
};

// cspell:ignore googlemail ymail rocketmail protonmail btinternet talktalk virginmedia ntlworld blueyonder tiscali plusnet fastmail
/** Providers of mailboxes for people at home. A service has an address of its own organisation. */
const forHomes =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|mail|proton|protonmail|pm|zoho|btinternet|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|plusnet|fastmail)\.(?:com|co\.uk|net|org|me|uk|de|fr)$/i;

const fix = 'give the address of the team, at its own organisation; without one leave it out';

/**
 * Why an address may not be published; undefined for one that may.
 * @param isName whether a word is often a name; without it only the provider is looked at.
 */
export function ownMailbox(
  email: string,
  isName: (word: string) => boolean = () => false,
): { message: string; fix: string } | undefined {
  if (forHomes.test(email)) return { message: 'is a mailbox for people at home', fix };
  const [first = ''] = partsOf(email);
  return looksPersonal(email) && isName(first)
    ? { message: 'is the mailbox of one person', fix }
    : undefined;
}
