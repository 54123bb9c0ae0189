/** A file of answers to an audit: what is wrong with it, what in it looks personal, and where it belongs. */
import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { cycleCollection } from '../../src/features/audits/collection';
import {
  describePersonal,
  findPersonal,
  personalFix,
  type WordsKnown,
} from '../../src/features/audits/model/personal';
import type { AuditCycle } from '../../src/features/audits/model/cycle';
import type { Response } from '../../src/features/audits/model/schema';
import { isRealDate } from '../../src/shared/calendar/dates';
import type { Site } from '../../src/shared/collection';
import { joinWords } from '../../src/shared/lists';
import { inReadingOrder, type Problem, problemAt } from '../../src/shared/problems';
import { checkPastDates } from '../../src/shared/references';
import { editYaml } from '../../src/shared/yaml/edit';
import { notYaml, withoutOpen } from '../../src/shared/yaml/given';
import { checkRecord, type Loaded, missing } from '../../src/shared/yaml/record';
import { parseWhatReads } from '../../src/shared/yaml/whatReads';
import type { NewText } from './trial';

/** Far more than any response has. */
const mostBytes = 2_000_000;

/** What a file is read as, or why it is not. */
export type Given = { text: string } | { refused: string };

/**
 * @param file as it was named on the command line.
 * @param kind what it should be.
 */
export function readGiven(file: string, kind = 'a response'): Given {
  const read = readGivenBytes(file, kind);
  return 'refused' in read ? read : decodeGiven(file, read.bytes);
}

/** The same for a file that may be no text, such as an email. */
export function readGivenBytes(
  file: string,
  kind: string,
): { bytes: Uint8Array } | { refused: string } {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { refused: `There is no file ${file}.` };
  if (stat.size > mostBytes) return { refused: `${file} is far larger than ${kind}.` };
  return { bytes: fs.readFileSync(file) };
}

/** How a Word or Excel file begins: both are archives. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** @param file its name, for the refusal. */
export function decodeGiven(file: string, bytes: Uint8Array): Given {
  if (isArchive(bytes))
    return {
      refused: `${file} is no text, but perhaps a Word or Excel file. Give its words as plain text, or the .yaml file that a page of this site saved.`,
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n/g, '\n') };
  } catch {
    return { refused: `${file} is not UTF-8 text. Save it again with the encoding UTF-8.` };
  }
}

/** Fields that hold an id or a day, and no words of a person. */
const noWords: ReadonlySet<string> = new Set([
  'agency',
  'contacts',
  'cycle',
  'due',
  'id',
  'judgement',
  'on',
  'reviewedOn',
  'standard',
  'type',
]);

/** Every text of a record, with its place. */
function textsIn(
  value: unknown,
  place: PropertyKey[] = [],
): { place: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    noWords.has(key) ? [] : textsIn(inner, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The day a response is of, where it gives one. */
const dayOf = (value: unknown, today: string): string => {
  const { reviewedOn } = Object(value) as { reviewedOn?: unknown };
  return typeof reviewedOn === 'string' && isRealDate(reviewedOn) ? reviewedOn : today;
};

/** A warning for each thing that looks as if it were about one person. */
export const personalIn = (loaded: Loaded<unknown>, today: string, words: WordsKnown): Problem[] =>
  textsIn(loaded.value).flatMap(({ place, text }) =>
    findPersonal(text, dayOf(loaded.value, today), words).map((one) =>
      problemAt(loaded, place, describePersonal(one), personalFix[one.kind], 'warning'),
    ),
  );

export interface ReadReturn<T> {
  /** Set where the file is whole. */
  whole?: Loaded<T>;
  problems: Problem[];
  personal: Problem[];
}

/**
 * What an agency sent, read by its schema.
 * @param file its name, for the problems.
 * @param open whether lines that were left open count as left out: the file is not published as it is.
 */
export function readReturn<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
  { today, words, open = false }: { today: string; words: WordsKnown; open?: boolean },
): ReadReturn<T> {
  const other = notYaml(file, text, 'give the .yaml file that the page saved');
  if (other) return { problems: [other], personal: [] };
  const { data, source, problems: faults, left } = parseWhatReads(file, text);
  if (data === undefined) return { problems: faults, personal: [] };
  const isBroken = left.length > 0;
  // A line whose parts could not be read is as empty as one that was left open.
  const read = checkRecord(schema, open || isBroken ? withoutOpen(data) : data, source);
  const { record } = read;
  const loaded = record ?? read.broken;
  const problems = inReadingOrder([
    ...faults,
    // A field whose line could not be read is not missing.
    ...read.problems.filter(({ message }) => !isBroken || message !== missing),
    ...(loaded ? checkPastDates({ schema, loaded }, today) : []),
  ]);
  return {
    ...(record && problems.length === 0 && { whole: record }),
    problems,
    personal: loaded ? personalIn(loaded, today, words) : [],
  };
}

/** The files to write, or why none is. */
export type Filing = { files: NewText[]; target: string } | { refused: string };

/**
 * The audit that a file is about.
 * @param named the cycle that the file names.
 * @param wanted the cycle named on the command line.
 */
export function chooseAudit(
  site: Site,
  named: string | undefined,
  wanted: string | undefined,
): AuditCycle | { refused: string } {
  const audits = site.all(cycleCollection);
  const ids = audits.map(({ cycle }) => cycle.id);
  const id = wanted ?? named ?? (ids.length === 1 ? ids[0] : undefined);
  const audit = audits.find(({ cycle }) => cycle.id === id);
  if (!audit)
    return {
      refused: id
        ? `There is no audit ${id}; there is ${joinWords(ids)}.`
        : `Say of which audit it is: --cycle ${ids.join(' or ')}.`,
    };
  if (named !== undefined && named !== audit.cycle.id)
    return { refused: `The file is about the audit ${named}, not ${audit.cycle.id}.` };
  return audit;
}

/**
 * Where a response belongs: its own file, and a line in the list of reviews of its cycle.
 * @param wanted the cycle named on the command line.
 */
export function planFiling(
  root: string,
  site: Site,
  { value }: Loaded<Response>,
  text: string,
  wanted: string | undefined,
): Filing {
  const audit = chooseAudit(site, value.cycle, wanted);
  if ('refused' in audit) return audit;
  const folder = `data/audits/${audit.cycle.id}`;
  const target = `${folder}/responses/${value.agency}.yaml`;
  if (fs.existsSync(path.join(root, target)))
    return { refused: `${target} already exists. Change it there, or take it away first.` };
  const { reviews } = audit.cycle;
  const review = { agency: value.agency, on: value.reviewedOn };
  const listed = reviews.some(({ agency, on }) => agency === review.agency && on === review.on);
  const cycleFile = `${folder}/cycle.yaml`;
  return {
    target,
    files: [
      { file: target, content: text.endsWith('\n') ? text : `${text}\n` },
      ...(listed
        ? []
        : [
            {
              file: cycleFile,
              content: editYaml(
                fs.readFileSync(path.join(root, cycleFile), 'utf8'),
                { reviews: [...reviews, review] },
                [],
              ),
            },
          ]),
    ],
  };
}
