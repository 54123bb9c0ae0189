/** Reads data/indicator-words.yaml and data/safety/situations.yaml; the only reader of them. */
import { loadFile } from '../../../shared/load';
import type { Problem } from '../../../shared/problems';
import type { Loaded } from '../../../shared/yaml/record';
import { type IndicatorWords, indicatorWordsSchema } from '../model/indicatorWords';
import { type Situation, situationsSchema } from '../model/situations';

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A situation that stands twice counts twice in the rate. */
function checkRepeats({ value, source }: Loaded<{ situations: Situation[] }>): Problem[] {
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

/** @param root the project's root folder. */
export function loadWords(root: string) {
  const words = loadFile(root, 'data/indicator-words.yaml', indicatorWordsSchema);
  const situations = loadFile(root, 'data/safety/situations.yaml', situationsSchema);
  return {
    words: (words.records[0]?.value.words ?? []) as IndicatorWords,
    situations: situations.records[0]?.value.situations ?? [],
    references: words.references,
    filesRead: words.filesRead + situations.filesRead,
    problems: [
      ...words.problems,
      ...situations.problems,
      ...situations.records.flatMap(checkRepeats),
    ],
  };
}
