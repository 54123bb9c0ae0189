/** Turns the values of a row into the fields of a record, as its file has them. */
import { readHours } from '../../model/hoursText';
import type { Contact, Hours, Phone } from '../../model/schema';
import { readPhone } from '../phones';
import { phoneColumns, type Values } from './columns';
import { otherDaysColumn, readOtherDays } from './otherDays';

/** A field of a contact, the columns it comes from, and how they make it; undefined for none. */
interface Field {
  key: keyof Contact;
  columns: string[];
  make: (values: Values, ours: Contact | undefined) => unknown;
}

const text = (key: keyof Contact, column: string): Field => ({
  key,
  columns: [column],
  make: (values) => values[column] || undefined,
});
const list = (key: keyof Contact, column: string, between: string): Field => ({
  key,
  columns: [column],
  make: (values) => (values[column] ? values[column].split(between) : []),
});

const phoneNames = (at: number): [string, string, string] => [
  `phone ${at + 1}`,
  `phone ${at + 1} label`,
  `phone ${at + 1} note`,
];

/** That a number takes texts alone, where the number does not say so itself. */
const kindOf = ({ number, kind }: Phone): { kind?: 'text' } =>
  kind === 'text' && readPhone(number)?.kind !== 'text' ? { kind } : {};

/** A number that is ours already keeps its spacing, and takes texts alone where it did. */
function makePhones(values: Values, ours: Contact | undefined): unknown[] {
  const rows = Array.from({ length: phoneColumns }, (_, at) =>
    phoneNames(at).map((name) => values[name] ?? ''),
  );
  const asOurs = (written: string) => {
    const known = ours?.phones.find(({ display }) => display === written);
    return known ? { number: known.number, ...kindOf(known) } : { number: written };
  };
  const fromSheet = rows.flatMap(([number, label, note]) =>
    number ? [{ ...asOurs(number), ...(label && { label }), ...(note && { note }) }] : [],
  );
  const further = (ours?.phones.slice(phoneColumns) ?? []).map((known) => ({
    number: known.number,
    ...kindOf(known),
    ...(known.label && { label: known.label }),
    ...(known.note && { note: known.note }),
  }));
  return [...fromSheet, ...further];
}

function makeHours(values: Values): Hours {
  const read = readHours(values.hours ?? '');
  const note = values['hours note'];
  if ('fix' in read || read.kind === 'unknown') return { kind: 'unknown', note: note ?? '' };
  if (read.kind === 'always') return { kind: 'always', ...(note && { note }) };
  const other = readOtherDays(values[otherDaysColumn] ?? '');
  const exceptions = 'fix' in other ? [] : other.days;
  const bankHolidays = values['bank holidays'];
  return {
    kind: 'weekly',
    weekly: read.weekly,
    bankHolidays: bankHolidays === 'open' || bankHolidays === 'all-day' ? bankHolidays : 'closed',
    ...(exceptions.length > 0 && { exceptions }),
    ...(note && { note }),
  } as Hours;
}

/** In the order in which a file has them; `id`, `evidence` and `review` are not the sheet's to say. */
export const fields: readonly Field[] = [
  text('name', 'name'),
  list('otherNames', 'other names', '; '),
  text('kind', 'kind'),
  text('agency', 'agency'),
  list('areas', 'areas', '; '),
  text('purpose', 'purpose'),
  text('notFor', 'not for'),
  list('serves', 'serves', '; '),
  list('concerns', 'concerns', '; '),
  {
    key: 'phones',
    columns: Array.from({ length: phoneColumns }, (_, at) => phoneNames(at)).flat(),
    make: makePhones,
  },
  text('email', 'email'),
  {
    key: 'webForm',
    columns: ['web form label', 'web form address'],
    make: (values) =>
      values['web form address']
        ? { label: values['web form label'], url: values['web form address'] }
        : undefined,
  },
  text('post', 'postal address'),
  {
    key: 'hours',
    columns: ['hours', 'bank holidays', otherDaysColumn, 'hours note'],
    make: makeHours,
  },
  text('outOfHours', 'out of hours'),
  list('haveReady', 'have ready', '\n'),
  list('whatHappensNext', 'what happens next', '\n'),
];
