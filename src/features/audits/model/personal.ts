/**
 * What in a text looks as if it were about one person. It finds forms, not people: what it finds may be harmless, and what
 * it does not find may be a name. Somebody has to read the text as well.
 */

export const personalKinds = [
  'name',
  'date of birth',
  'NHS number',
  'telephone number',
  'postcode',
  'email address',
] as const;

export type PersonalKind = (typeof personalKinds)[number];

export interface Personal {
  kind: PersonalKind;
  /** What was found, as it is written. */
  found: string;
}

export interface WordsKnown {
  /** Whether a word with a capital is a word of this site: part of the name of an agency, a place, a law. */
  ofSite: (word: string) => boolean;
  /** Whether a word is common English when written small. */
  common: (word: string) => boolean;
  /** Whether a word with a capital is often a name: Sarah, Jack. */
  oftenName: (word: string) => boolean;
}

/** `“BS23 1AB” looks like a postcode`. */
export const describePersonal = ({ kind, found }: Personal): string =>
  `“${found}” looks like ${/^(?:NHS|email)/.test(kind) ? 'an' : 'a'} ${kind}`;

/** What to do about each kind. */
export const personalFix: Record<PersonalKind, string> = {
  name: 'write the role instead',
  'date of birth': 'leave it out, or give the month and year of the event',
  'NHS number': 'take it out',
  'telephone number': 'take it out; numbers of services are in data/contacts',
  postcode: 'take it out',
  'email address': 'take it out; addresses of services are in data/contacts',
};

/**
 * Whether ten digits are an NHS number: the last is the check digit, by modulus 11 with the weights 10 to 2
 * (NHS Data Dictionary, NHS Number).
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found.trim());

const as = (kind: PersonalKind, found: readonly string[]): Personal[] =>
  found.map((one) => ({ kind, found: one }));

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

const dayPattern = new RegExp(
  [
    '(?<!\\d)(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)',
    '(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?<short>\\d{4}|\\d{2})(?!\\d)',
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})[a-z]*\\.?,?\\s+(?<long>\\d{4})`,
  ].join('|'),
  'gi',
);

const birth =
  /\b(?:d\.?o\.?b|date of birth|born|birthday|birth date)\b[^.\n]{0,24}?\d[\w/.-]*(?:\s+(?:of\s+)?[a-z]+\s+\d{4})?/gi;

/** A report of an audit is rarely older than this: an older day may be a day of birth. */
const yearsOfReports = 3;

/** A year of two digits is one of the last hundred years. */
function yearOf(written: string, now: number): number {
  if (written.length > 2) return Number(written.slice(0, 4));
  const year = Math.floor(now / 100) * 100 + Number(written);
  return year > now ? year - 100 : year;
}

function findBirths(text: string, day: string): Personal[] {
  const now = Number(day.slice(0, 4));
  const days = [...text.matchAll(dayPattern)].flatMap(([found, iso, short, long]) => {
    const year = yearOf(iso ?? short ?? long ?? '', now);
    return year < now - yearsOfReports && year > now - 110 ? [found] : [];
  });
  const said = all(text, birth);
  return as('date of birth', [
    ...said,
    ...days.filter((one) => !said.some((words) => words.includes(one))),
  ]);
}

/** Ten digits with a check digit that fits; a telephone number has eleven. */
const findNhs = (text: string): string[] =>
  all(text, /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g).filter((found) =>
    isNhsNumber(found.replace(/\D/g, '')),
  );

/** As people in the United Kingdom write them, whether or not the number exists. */
const phone = /(?<![\d.])(?:\+44[\s-]?(?:\(0\))?|\(?0)(?:[\s()-]{0,2}\d){9,10}(?!\d)/g;

// cspell:ignore HJLNP hjlnp
/** By the pattern of the Royal Mail: the last two letters are none of C, I, K, M, O and V. */
const postcode =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}|[a-z]{1,2}\d[a-z\d]?\s*\d[abd-hjlnp-uw-z]{2})\b/g;

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const capital = "\\p{Lu}[\\p{L}'’-]+";
const titled = new RegExp(`\\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev)\\b\\.?\\s+${capital}`, 'gu');
const inRow = new RegExp(`${capital}(?:\\s+${capital})+`, 'gu');
const alone = new RegExp(`(?<![\\p{L}\\d])${capital}`, 'gu');
const related = new RegExp(
  `\\b(?:called|named|son|daughter|brother|sister|mother|father|mum|dad|boy|girl|baby|child)\\s+(${capital})`,
  'gu',
);

/** `Sarah’s` as `Sarah`. */
const bare = (word: string): string => word.replace(/['’]s?$/, '').toLowerCase();

/** Words with which a sentence begins, and no name does. */
const opening: ReadonlySet<string> = new Set(
  'a after all an and as at before by during each for from her his if in it my no not of on our since some that the their these they this those to under we when where while with you your'.split(
    ' ',
  ),
);

const isCapitals = (word: string): boolean => word === word.toUpperCase();

function findNames(text: string, { ofSite, common, oftenName }: WordsKnown): Personal[] {
  const isName = (word: string) => oftenName(bare(word)) && !ofSite(bare(word));
  const isStrange = (word: string) =>
    !common(bare(word)) && !ofSite(bare(word)) && !isCapitals(word);
  const rows = all(text, inRow)
    .map((row) => {
      const words = row.split(/\s+/);
      return words.slice(words.findIndex((word) => !opening.has(bare(word))));
    })
    .filter((words) => words.length > 1 && words.some((word) => isName(word) || isStrange(word)));
  const withTitle = all(text, titled);
  const found = [
    ...withTitle,
    ...rows
      .map((words) => words.join(' '))
      .filter((row) => !withTitle.some((one) => row.includes(one))),
    ...[...text.matchAll(related)].flatMap(([whole, word = '']) =>
      ofSite(bare(word)) || opening.has(bare(word)) ? [] : [whole],
    ),
  ];
  const single = all(text, alone).filter(
    (word) => isName(word) && !found.some((longer) => longer.includes(word)),
  );
  return as('name', [...new Set([...found, ...single])]);
}

/**
 * Everything in a text that looks personal.
 * @param day the calendar date of the text: days long before it may be days of birth.
 */
export const findPersonal = (text: string, day: string, words: WordsKnown): Personal[] => [
  ...findNames(text, words),
  ...findBirths(text, day),
  ...as('NHS number', findNhs(text)),
  ...as('telephone number', all(text, phone)),
  ...as('postcode', all(text, postcode)),
  ...as('email address', all(text, email)),
];
