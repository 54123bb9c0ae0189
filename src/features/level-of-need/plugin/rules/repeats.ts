/** No situation that search and browser are judged by is in the list twice. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Situation } from '../../model/situations';

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A situation that appears twice counts twice in the rate. */
export function checkRepeats({ value, source }: Loaded<{ situations: Situation[] }>): Problem[] {
  const texts = value.situations.map(({ text }) => plain(text));
  return texts.flatMap((text, i): Problem[] => {
    const first = texts.indexOf(text);
    if (first === i) return [];
    const { line } = source.locate(['situations', first, 'text']);
    return [
      {
        file: source.file,
        ...source.locate(['situations', i, 'text']),
        field: `situations[${i}].text`,
        message: `“${value.situations[i]?.text}” is there twice; it is first on line ${line}`,
        fix: 'take one of the two out',
        severity: 'error',
      },
    ];
  });
}
