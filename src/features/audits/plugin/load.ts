/** Reads data/audits/<cycle>/; the only reader of it. */
import type { Gathered, Source } from '../../../shared/collection';
import { listFiles } from '../../../shared/files';
import { loadFile, type Loading } from '../../../shared/load';
import { idsIn } from '../../../shared/sources';
import type { AuditCycle } from '../model/cycle';
import {
  cycleSchema,
  questionsSchema,
  recommendationsSchema,
  responseSchema,
} from '../model/schema';
import type { LoadedCycle } from './loadedCycle';

/** The ids in the lists of files that are not whole; undefined where one of them could not be parsed. */
const salvageIds = (
  loadings: readonly Loading<unknown>[],
  key: string,
  field?: string,
): string[] | undefined =>
  loadings.some(({ records, broken }) => records.length + broken.length === 0)
    ? undefined
    : loadings.flatMap(({ broken }) => broken.flatMap((part) => idsIn(part, key, field)));

const asBroken = (loading: Loading<unknown>): Loading<unknown> => ({
  ...loading,
  broken: [...loading.records, ...loading.broken],
});

function loadCycle(root: string, folder: string) {
  const cycle = loadFile(root, `${folder}/cycle.yaml`, cycleSchema);
  const questions = loadFile(root, `${folder}/questions.yaml`, questionsSchema);
  const recommendations = loadFile(root, `${folder}/recommendations.yaml`, recommendationsSchema);
  const responses = listFiles(root, `${folder}/responses`, ['.yaml', '.yml']).map((file) =>
    loadFile(root, file, responseSchema),
  );
  const all = [cycle, questions, recommendations, ...responses];
  const [c, q, r] = [cycle.records[0], questions.records[0], recommendations.records[0]];
  const loaded: LoadedCycle | undefined =
    c && q && r
      ? {
          folder,
          cycle: c,
          questions: q,
          recommendations: r,
          responses: responses.flatMap(({ records }) => records),
        }
      : undefined;
  return {
    loaded,
    salvaged: {
      // If the cycle cannot be joined, its valid files are left out too: their ids still count.
      finding: salvageIds(loaded ? responses : responses.map(asBroken), 'findings'),
      question: salvageIds(loaded ? [questions] : [asBroken(questions)], 'questions', 'number'),
      recommendation: salvageIds(
        loaded ? [recommendations] : [asBroken(recommendations)],
        'recommendations',
        'number',
      ),
    },
    references: all.flatMap(({ references }) => references),
    problems: all.flatMap(({ problems }) => problems),
    filesRead: all.length,
  };
}

function joinCycle({ cycle, questions, recommendations, responses }: LoadedCycle): AuditCycle {
  const order = cycle.value.reviews.map(({ agency }) => agency);
  return {
    cycle: cycle.value,
    themes: questions.value.themes,
    questions: questions.value.questions,
    recommendations: recommendations.value.recommendations,
    responses: responses
      .map(({ value }) => value)
      .sort((a, b) => order.indexOf(a.agency) - order.indexOf(b.agency)),
  };
}

/** The ids of one list in the files of all cycles; undefined where a file could not be read. */
const joinIds = (parts: readonly (readonly string[] | undefined)[]): string[] | undefined =>
  parts.every((ids) => ids !== undefined) ? parts.flat() : undefined;

export interface Cycles extends Gathered<AuditCycle> {
  /** The files of each cycle that is whole, newest first. */
  loaded: LoadedCycle[];
  /** The ids in files that are not whole; undefined where one could not be read. */
  ids: Record<'finding' | 'question' | 'recommendation', string[] | undefined>;
}

/** Every audit cycle, newest first. */
export const cycleSource: Source<Cycles> = {
  reads: ['data/audits'],
  shapes: [
    { files: ['data/audits/*/cycle.yaml'], schema: cycleSchema },
    { files: ['data/audits/*/questions.yaml'], schema: questionsSchema },
    { files: ['data/audits/*/recommendations.yaml'], schema: recommendationsSchema },
    { files: ['data/audits/*/responses/*.yaml'], schema: responseSchema },
  ],
  read({ root }) {
    const folders = new Set(
      listFiles(root, 'data/audits', ['.yaml']).map((file) =>
        file.split('/').slice(0, 3).join('/'),
      ),
    );
    const read = [...folders]
      .sort()
      .reverse()
      .map((folder) => loadCycle(root, folder));
    const loaded = read.flatMap((cycle) => (cycle.loaded ? [cycle.loaded] : []));
    return {
      loaded,
      ids: {
        finding: joinIds(read.map(({ salvaged }) => salvaged.finding)),
        question: joinIds(read.map(({ salvaged }) => salvaged.question)),
        recommendation: joinIds(read.map(({ salvaged }) => salvaged.recommendation)),
      },
      items: loaded.map((files) => ({
        id: files.cycle.value.id,
        value: joinCycle(files),
        source: files.cycle.source,
        path: [],
      })),
      checkables: read.flatMap(({ references }) => references),
      problems: read.flatMap(({ problems }) => problems),
      filesRead: read.reduce((sum, { filesRead }) => sum + filesRead, 0),
      salvaged: [],
      unread: false,
    };
  },
};
