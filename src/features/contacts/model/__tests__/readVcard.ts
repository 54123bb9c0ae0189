/**
 * Reads vCard 3.0 by RFC 2426, for tests alone: written from the standard, sharing nothing with the writer. Refuses what
 * either of the two large phone systems does not take.
 */

export interface Property {
  group?: string;
  name: string;
  parameters: Record<string, string>;
  /** As written, still escaped. */
  value: string;
}

export type Card = Property[];

/** Splits at a separator that no backslash precedes. */
function splitUnescaped(value: string, separator: string): string[] {
  const parts = [''];
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (character === '\\') parts[parts.length - 1] += character + value.charAt(++i);
    else if (character === separator) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const unescape = (value: string): string =>
  value.replace(/\\(.)/gs, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));

export const textOf = ({ value }: Property): string => unescape(value);
export const listOf = ({ value }: Property): string[] => splitUnescaped(value, ',').map(unescape);
export const partsOf = ({ value }: Property): string[] => splitUnescaped(value, ';').map(unescape);

function readProperty(line: string): Property {
  const match = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=[^;:]*)*):(.*)$/s.exec(
    line,
  );
  if (!match) throw new Error(`not a content line: ${JSON.stringify(line)}`);
  const [, group, name = '', parameters = '', value = ''] = match;
  return {
    ...(group && { group }),
    name: name.toUpperCase(),
    parameters: Object.fromEntries(
      parameters
        .split(';')
        .filter(Boolean)
        .map((p) => p.split('=') as [string, string]),
    ),
    value,
  };
}

/** RFC 2426, 3.3.1; X- types are allowed and none is needed. */
const phoneTypes = 'HOME MSG WORK PREF VOICE FAX CELL VIDEO PAGER BBS MODEM CAR ISDN PCS'.split(
  ' ',
);

/** One card: the version Android takes, the parts that both build a name from, and no parameter that came with 4.0. */
function judge(card: Card): void {
  const count = (name: string) => card.filter((property) => property.name === name).length;
  if (card[0]?.name !== 'VERSION' || card[0].value !== '3.0')
    throw new Error('VERSION:3.0 does not come first');
  for (const name of ['N', 'FN', 'ORG', 'X-ABSHOWAS'])
    if (count(name) !== 1) throw new Error(`not one ${name}`);
  for (const name of ['KIND', 'MEMBER', 'GENDER', 'ANNIVERSARY', 'LANG', 'RELATED'])
    if (count(name) > 0) throw new Error(`${name} came with 4.0`);
  for (const { name, parameters, value } of card) {
    if (Object.keys(parameters).some((key) => key !== 'TYPE'))
      throw new Error(`${name} has parameters that 3.0 lacks`);
    if (name !== 'TEL') continue;
    const types = (parameters.TYPE ?? '').split(',');
    if (!types.includes('VOICE') || types.some((type) => !phoneTypes.includes(type)))
      throw new Error(`TEL has the types ${types.join(', ')}`);
    if (!/^\+?\d+$/.test(value)) throw new Error(`TEL is ${value}`);
  }
}

/** @throws where the file is not well formed. */
export function readVcards(file: string): Card[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('a line does not end in CRLF');
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map(readProperty);
  const cards: Card[] = [];
  let open: Card | undefined;
  for (const line of lines) {
    if (line.name === 'BEGIN' && line.value === 'VCARD' && !open) open = [];
    else if (line.name === 'END' && line.value === 'VCARD' && open) {
      cards.push(open);
      open = undefined;
    } else if (open) open.push(line);
    else throw new Error(`${line.name} stands outside a card`);
  }
  if (open) throw new Error('a card is not closed');
  const long = file.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long) throw new Error(`longer than 75 octets: ${long}`);
  cards.forEach(judge);
  return cards;
}
