/** A change of a contact's record, as an item: which number is old, which is new, and what to do. */
import { firstSentence } from '../../../shared/firstSentence';
import { joinWords } from '../../../shared/lists';
import type { ContactNow, StreamContext } from './context';
import type { NumberChange, SeenNumber, StreamItem } from './item';
import { fewestWords, wordsApart } from './words';
import { changed, type Fields, isSame, type RecordStep } from './step';

interface Numbers {
  seen: SeenNumber[];
  /** Missing where nothing may be shown: a sample, or a record of a time before evidence was kept. */
  mark: string | undefined;
}

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The numbers of a record as a file had it; none where its evidence allows none. */
function numbersOf(fields: Fields | undefined, context: StreamContext): Numbers {
  const mark = context.evidenceWords(fields?.evidence);
  const phones = mark !== undefined && Array.isArray(fields?.phones) ? fields.phones : [];
  return {
    mark,
    seen: phones.filter(isGroup).flatMap(({ number, label }) => {
      const display = context.readNumber(String(number));
      return display === undefined
        ? []
        : [{ display, ...(typeof label === 'string' && { label }) }];
    }),
  };
}

const displays = (seen: readonly SeenNumber[]): string[] => seen.map(({ display }) => display);

/** Both sides of changed numbers; undefined where they are the same, or nothing of them may be shown. */
function compareNumbers(
  step: RecordStep,
  now: ContactNow | undefined,
  context: StreamContext,
): NumberChange | undefined {
  const [before, after] = [numbersOf(step.before, context), numbersOf(step.after, context)];
  if (isSame(displays(before.seen).sort(), displays(after.seen).sort())) return undefined;
  // A sample shows no number anywhere, one that it once had among them.
  if (now && !now.mark) return undefined;
  const current = now?.phones ?? [];
  const kept = new Set([...displays(after.seen), ...displays(current)]);
  const old = before.seen.filter(({ display }) => !kept.has(display));
  const known = new Set(displays(before.seen));
  const fresh = new Set(displays(after.seen).filter((display) => !known.has(display)));
  const shown = current.filter(({ display }) => fresh.has(display));
  return {
    old,
    ...(old.length > 0 && before.mark !== undefined && { oldMark: before.mark }),
    now: shown,
    ...(shown.length > 0 && now?.mark && { nowMark: now.mark }),
  };
}

const classOf = (fields: Fields | undefined): unknown =>
  isGroup(fields?.evidence) ? fields.evidence.class : undefined;

/** Whether the record had numbers that were somebody's, and not those of a sample. */
const hadNumbers = ({ before }: RecordStep): boolean =>
  isGroup(before?.evidence) && before.evidence.class !== 'sample' && Array.isArray(before.phones);

/** What to do about changed numbers. */
function numberWords(
  { old, now: fresh }: NumberChange,
  step: RecordStep,
  now: ContactNow | undefined,
): string {
  const lost = old.length > 0;
  if (fresh.length > 0 && lost)
    return 'Use the new number. Cross out the old one in telephones, posters and plans.';
  if (fresh.length > 0)
    return hadNumbers(step)
      ? 'It has one more number. Save it.'
      : 'We have its number now. Check that you have the same.';
  const gone = lost ? 'Cross out the old number.' : 'Its numbers changed.';
  return `${gone} ${now ? 'Its page has the numbers it has now.' : 'Find who to contact instead.'}`;
}

interface Other {
  keys: readonly string[];
  name: string;
  act: string;
  /** A field of sentences, in which a slip may be put right without telling anybody. */
  prose?: true;
  /** A sample has no such thing. */
  details?: true;
}

/** What to do about each other change, in the order of how much it matters. */
const others: readonly Other[] = [
  {
    keys: ['hours'],
    name: 'opening hours',
    act: 'Check its opening hours before you ring.',
    details: true,
  },
  { keys: ['email'], name: 'email', act: 'Use the email address on its page.', details: true },
  {
    keys: ['webForm'],
    name: 'form',
    act: 'Use the form that its page leads to.',
    details: true,
  },
  {
    keys: ['outOfHours'],
    name: 'who to ring when it is closed',
    act: 'Check who to ring when it is closed.',
    details: true,
  },
  {
    keys: ['serves', 'areas'],
    name: 'who may use it',
    act: 'Check whether you may use it, and for which area.',
  },
  {
    keys: ['purpose', 'notFor'],
    name: 'what it is for',
    act: 'Check what it is for before you use it.',
    prose: true,
  },
  {
    keys: ['haveReady', 'whatHappensNext'],
    name: 'what to have ready and what happens next',
    act: 'Check what to have ready, and what happens next.',
    prose: true,
  },
];

const proseOf = (fields: Fields | undefined, key: string): string =>
  [fields?.[key] ?? ''].flat().map(String).join(' ');

/** Whether what an entry is about changed, so that a caller does something else because of it. */
function isChanged(
  step: RecordStep,
  now: ContactNow | undefined,
  { keys, prose, details }: Other,
): boolean {
  if (details && !now?.mark) return false;
  return keys.some((key) =>
    prose
      ? wordsApart(proseOf(step.before, key), proseOf(step.after, key)) >= fewestWords
      : changed(step, key),
  );
}

const evidenceActs: Readonly<Record<string, string>> = {
  confirmed: 'The service has confirmed its details. You can rely on them.',
  published: 'We have seen its details on its own page.',
  'second-hand': 'Its details are not confirmed. If your procedures differ, use theirs.',
};

interface Told {
  act: string;
  numbers?: NumberChange;
}

const alsoWords = (list: readonly { name: string }[]): string[] =>
  list.length === 0 ? [] : [`Also changed: ${joinWords(list.map(({ name }) => name))}.`];

/** What a record lost that became a sample. */
function lossWords(step: RecordStep, now: ContactNow | undefined): string[] {
  const [was, is] = [classOf(step.before), classOf(step.after)];
  if (is !== 'sample' || was === undefined || was === 'sample') return [];
  const instead = now?.instead ? `, and ring ${now.instead}` : '';
  return [`We have no number for it any more. Cross out the one you have${instead}.`];
}

/** What is known of its details now, where the numbers are the same as before. */
function evidenceWords(step: RecordStep, numbers: NumberChange | undefined): string[] {
  const [was, is] = [classOf(step.before), classOf(step.after)];
  if (numbers || was === undefined || was === is) return [];
  const act = evidenceActs[String(is)];
  return act === undefined ? [] : [act];
}

/** A changed record: what matters most first, and in a second sentence what else changed. */
function tellChange(
  step: RecordStep,
  now: ContactNow | undefined,
  context: StreamContext,
): Told | undefined {
  const numbers = compareNumbers(step, now, context);
  const parts = [
    ...lossWords(step, now),
    ...(numbers ? [numberWords(numbers, step, now)] : []),
    ...(changed(step, 'name') ? [`It was called ${String(step.before?.name)} before.`] : []),
    ...evidenceWords(step, numbers),
  ];
  const more = others.filter((other) => isChanged(step, now, other));
  const [first] = more;
  if (parts.length === 0 && !first) return undefined;
  const words =
    parts.length === 0
      ? [first?.act ?? '', ...alsoWords(more.slice(1))]
      : [...parts.slice(0, 2), ...alsoWords(more)];
  return { act: words.join(' '), ...(numbers && { numbers }) };
}

const addressOf = (id: string): string => `/contacts/${id}`;

/** In one line, what to do; undefined where nothing a caller sees has changed. */
function tell(
  step: RecordStep,
  now: ContactNow | undefined,
  context: StreamContext,
): Told | undefined {
  const { before, after } = step;
  if (!after) {
    const withdrawn = context.withdrawn(addressOf(step.id));
    return { act: withdrawn ?? 'It is not listed any more. Find who to contact instead.' };
  }
  if (!before)
    return { act: `New here. ${firstSentence(String(after.purpose ?? 'See what it is for.'))}` };
  return tellChange(step, now, context);
}

/** The digits of changed numbers, by the files alone: what the record becomes later does not tell the change again. */
function newDigits({ before, after }: RecordStep): string[] {
  const digitsOf = (fields: Fields | undefined): string =>
    (Array.isArray(fields?.phones) ? fields.phones : [])
      .filter(isGroup)
      .map(({ number }) => String(number).replace(/\D/g, ''))
      .join('-');
  const [was, is] = [digitsOf(before), digitsOf(after)];
  return before && after && was !== is && is !== '' ? [is] : [];
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a record was, where it is not there any more. */
const gone = (fields: Fields, id: string) => ({
  title: String(fields.name ?? id),
  audiences: idsOf(fields.serves),
  agencies: idsOf([fields.agency].filter(Boolean)),
  areas: idsOf(fields.areas),
  subjects: [],
});

/** A record with what it names as that is called today: another name of a role is no change of its contacts. */
function asCalledNow(fields: Fields, context: StreamContext): Fields {
  const { serves, areas, agency, outOfHours } = fields;
  const idsNow = (kind: 'audience' | 'area', ids: unknown): string[] => [
    ...new Set(idsOf(ids).map((id) => context.idNow(kind, id))),
  ];
  // Whom to ring instead is another where one was withdrawn.
  const standIn = (id: string): string =>
    context.withdrawn(addressOf(id)) === undefined ? context.idNow('contact', id) : id;
  return {
    ...fields,
    ...(Array.isArray(serves) && { serves: idsNow('audience', serves) }),
    ...(Array.isArray(areas) && { areas: idsNow('area', areas) }),
    ...(typeof agency === 'string' && { agency: context.idNow('agency', agency) }),
    ...(typeof outOfHours === 'string' && { outOfHours: standIn(outOfHours) }),
  };
}

/** The item of a contact's change on a day; undefined where nothing a caller sees has changed. */
export function contactItem(written: RecordStep, context: StreamContext): StreamItem | undefined {
  const { before, after } = written;
  const step: RecordStep = {
    ...written,
    ...(before && { before: asCalledNow(before, context) }),
    ...(after && { after: asCalledNow(after, context) }),
  };
  const now = context.contact(step.id);
  const told = tell(step, now, context);
  if (!told) return undefined;
  const { numbers, act } = told;
  const isShown = numbers && numbers.old.length + numbers.now.length > 0;
  return {
    // A number that changes twice in a day is told twice; anything else once.
    id: ['contact', step.id, step.on, ...newDigits(step)].join('/'),
    date: step.on,
    kind: 'contact',
    act,
    ...(now
      ? {
          title: now.name,
          path: now.path,
          audiences: now.audiences,
          agencies: [now.agency],
          areas: now.areas,
          subjects: now.subjects,
        }
      : gone(step.after ?? step.before ?? {}, step.id)),
    // Its address keeps a note of what to use.
    ...(!step.after && context.withdrawn(addressOf(step.id)) && { path: addressOf(step.id) }),
    ...(isShown && { numbers }),
  };
}
