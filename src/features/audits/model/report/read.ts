/** A file of progress taken in again: all that can be read is taken, and each problem is named with its place. */
import {
  inReadingOrder,
  type Problem,
  problemAt,
  problemOfFile,
} from '../../../../shared/problems';
import { checkRecord, type Loaded } from '../../../../shared/yaml/record';
import { type LeftOver, prune } from '../../../../shared/yaml/prune';
import { notYaml, withoutOpen } from '../../../../shared/yaml/given';
import { parseWhatReads } from '../../../../shared/yaml/whatReads';
import { findComments, hasField } from '../assessment/read';
import { progressTemplate } from '../progress';
import { progressDraftSchema, type Recommendation, type WrittenProgress } from '../schema';
import { fromReport, type ReportDraft } from './draft';

export interface ReadReport {
  /** Absent where the file could not be read at all. */
  report?: ReportDraft;
  problems: Problem[];
  left: LeftOver[];
}

/** What the form asks, by which a file is held. */
export interface ReportAsking {
  cycle: string;
  recommendations: readonly Pick<Recommendation, 'number' | 'text'>[];
  agencies: readonly string[];
}

function checkNames(loaded: Loaded<WrittenProgress>, asking: ReportAsking): Problem[] {
  const { cycle, agency, progress = [] } = loaded.value;
  const warn = (path: PropertyKey[], message: string, fix: string) =>
    problemAt(loaded, path, message, fix, 'warning');
  const choose = 'choose one of the list';
  return [
    ...(cycle !== undefined && cycle !== asking.cycle
      ? [
          warn(
            ['cycle'],
            `it is about the audit ${cycle}, and this form about ${asking.cycle}`,
            'look at each recommendation again',
          ),
        ]
      : []),
    ...(agency !== undefined && !asking.agencies.includes(agency)
      ? [warn(['agency'], `no agency is called ${agency}`, choose)]
      : []),
    ...progress.flatMap(({ recommendation }, i) =>
      recommendation !== undefined &&
      !asking.recommendations.some(({ number }) => number === recommendation)
        ? [
            warn(
              ['progress', i, 'recommendation'],
              `there is no recommendation ${recommendation}`,
              choose,
            ),
          ]
        : [],
    ),
  ];
}

const isAssessment = (file: string): Problem =>
  problemOfFile(
    file,
    'it is a self-assessment, and reports nothing about recommendations',
    'open it on the page “Self-assessment”',
  );

/** @param file its name, for the problems. */
export function readReport(file: string, text: string, asking: ReportAsking): ReadReport {
  const other = notYaml(file, text);
  if (other) return { problems: [other], left: [] };
  const { data: written, source, problems, left: unread } = parseWhatReads(file, text);
  if (written === undefined) return { problems, left: [] };
  const data = withoutOpen(written);
  if (hasField(data, 'answers') || hasField(data, 'standards'))
    return { problems: [isAssessment(file)], left: [] };
  const { record, left } = prune(progressDraftSchema, data);
  const schemaProblems = checkRecord(progressDraftSchema, data, source).problems;
  if (!record) return { problems: [...problems, ...schemaProblems], left: [...unread, ...left] };
  const ours = progressTemplate(asking.cycle, asking.recommendations);
  return {
    report: fromReport(record),
    problems: inReadingOrder([
      ...problems,
      ...schemaProblems,
      ...checkNames({ value: record, source }, asking),
      ...findComments(file, text, ours),
    ]),
    left: [...unread, ...left],
  };
}
