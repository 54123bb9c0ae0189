/**
 * A file of a self-assessment taken in again: all that can be read is taken, each problem is named with its place, and what
 * could not be taken is handed back as it was written.
 */
import {
  inReadingOrder,
  type Problem,
  problemAt,
  problemOfFile,
} from '../../../../shared/problems';
import { checkRecord, type Loaded } from '../../../../shared/yaml/record';
import { type LeftOver, prune, shown } from '../../../../shared/yaml/prune';
import { notYaml, withoutOpen } from '../../../../shared/yaml/given';
import type { Source } from '../../../../shared/yaml/source';
import { parseWhatReads } from '../../../../shared/yaml/whatReads';
import { draftSchema, type WrittenDraft } from '../schema';
import type { Draft } from './draft';
import { fromRecord } from './record';

export interface ReadDraft {
  /** Absent where the file could not be read at all. */
  draft?: Draft;
  problems: Problem[];
  left: LeftOver[];
}

/** What the form asks, by which a file is held. */
export interface Asking {
  cycle: string;
  questions: readonly number[];
  standards: readonly string[];
  agencies: readonly string[];
}

type Path = readonly PropertyKey[];

type Entry = { question?: number; standard?: string };

/** What is named twice, or is not asked, in one list. */
function checkList(
  loaded: Loaded<unknown>,
  path: Path,
  list: readonly Entry[] | undefined,
  asking: Asking,
): Problem[] {
  return (list ?? []).flatMap(({ question, standard }, i) => {
    const [field, id, known] =
      question === undefined
        ? ['standard', standard ?? '', asking.standards.includes(standard ?? '')]
        : ['question', question, asking.questions.includes(question)];
    const first = (list ?? []).findIndex(
      (one) => one.question === question && one.standard === standard,
    );
    const at = [...path, i, field as string];
    return [
      ...(known
        ? []
        : [
            problemAt(
              loaded,
              at,
              `this form has no ${field as string} ${id}`,
              'it is kept, and will be in the file again; it is not shown here',
              'warning',
            ),
          ]),
      ...(first < i
        ? [
            problemAt(
              loaded,
              at,
              `${id} is answered twice`,
              'the first is taken; copy what you need from the second, below',
            ),
          ]
        : []),
    ];
  });
}

const nameOf = ({ question, standard }: Entry) => question ?? standard;

/** The list without what it has twice. */
function once<T extends Entry>(list: T[] | undefined, path: string, left: LeftOver[]) {
  return list?.filter((one, i) => {
    const first = list.findIndex((other) => nameOf(other) === nameOf(one)) === i;
    if (!first) left.push({ field: `${path}[${i}]`, text: shown(one) });
    return first;
  });
}

function checkNames(loaded: Loaded<unknown>, record: WrittenDraft, asking: Asking): Problem[] {
  const warn = (path: Path, message: string, fix: string) =>
    problemAt(loaded, path, message, fix, 'warning');
  const { cycle, agency, peer } = record;
  const unknown = (id: string | undefined) => id !== undefined && !asking.agencies.includes(id);
  const another = 'choose one of the list, or leave it: the partnership can add the agency';
  return [
    ...(cycle !== undefined && cycle !== asking.cycle
      ? [
          warn(
            ['cycle'],
            `it answers the questions of the audit ${cycle}, and this form asks those of ${asking.cycle}`,
            'compare the questions before you go on',
          ),
        ]
      : []),
    ...(unknown(agency) ? [warn(['agency'], `no agency is called ${agency}`, another)] : []),
    ...(unknown(peer?.agency)
      ? [warn(['peer', 'agency'], `no agency is called ${peer?.agency}`, another)]
      : []),
  ];
}

/**
 * Comments are for people who edit files, and the form has no place for them.
 * @param ours text whose comments nobody here wrote.
 */
export function findComments(file: string, text: string, ours = ''): Problem[] {
  const known = new Set(ours.split('\n').map((line) => line.trim()));
  return text.split('\n').flatMap((line, i): Problem[] =>
    /^\s*#/.test(line) && !known.has(line.trim())
      ? [
          {
            file,
            line: i + 1,
            column: line.indexOf('#') + 1,
            field: '',
            message: `a comment is not taken in: ${line.trim().slice(0, 80)}`,
            fix: 'copy it into an answer if you need it',
            severity: 'warning',
          },
        ]
      : [],
  );
}

function checkAll(source: Source, record: WrittenDraft, asking: Asking): Problem[] {
  const loaded = { value: record, source };
  const { answers, standards, peer } = record;
  return [
    ...checkNames(loaded, record, asking),
    ...checkList(loaded, ['answers'], answers, asking),
    ...checkList(loaded, ['standards'], standards, asking),
    ...checkList(loaded, ['peer', 'answers'], peer?.answers, asking),
    ...checkList(loaded, ['peer', 'standards'], peer?.standards, asking),
  ];
}

/** Whether what a file says has a field. */
export const hasField = (data: unknown, field: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, field);

const isReport = (file: string): Problem =>
  problemOfFile(
    file,
    'it reports what an agency did about recommendations, and answers no questions',
    'open it on the page “Report progress”',
  );

/**
 * @param file its name, for the problems.
 * @param id of the draft on this device.
 */
export function readDraft(file: string, text: string, asking: Asking, id: number): ReadDraft {
  const other = notYaml(file, text);
  if (other) return { problems: [other], left: [] };
  const { data: written, source, problems, left: unread } = parseWhatReads(file, text);
  if (written === undefined) return { problems, left: [] };
  const data = withoutOpen(written);
  if (hasField(data, 'progress')) return { problems: [isReport(file)], left: [] };
  const { record, left } = prune(draftSchema, data);
  const schemaProblems = checkRecord(draftSchema, data, source).problems;
  if (!record) return { problems: [...problems, ...schemaProblems], left: [...unread, ...left] };
  const own = checkAll(source, record, asking);
  const draft = fromRecord(
    {
      ...record,
      answers: once(record.answers, 'answers', left),
      standards: once(record.standards, 'standards', left),
      ...(record.peer && {
        peer: {
          ...record.peer,
          answers: once(record.peer.answers, 'peer.answers', left),
          standards: once(record.peer.standards, 'peer.standards', left),
        },
      }),
    },
    id,
  );
  return {
    draft,
    problems: inReadingOrder([...problems, ...schemaProblems, ...own, ...findComments(file, text)]),
    left: [...unread, ...left],
  };
}
