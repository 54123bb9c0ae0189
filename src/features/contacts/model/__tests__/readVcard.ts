/** Reads vCard 4.0 by RFC 6350, for tests alone: written from the standard, sharing nothing with the writer. */

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
  for (const card of cards)
    if (card[0]?.name !== 'VERSION' || card[0].value !== '4.0')
      throw new Error('VERSION:4.0 does not come first');
  return cards;
}
