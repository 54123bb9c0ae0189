/** Reads data/audits/<cycle>/; the only reader of it. */
import { listFiles } from '../../../shared/files';
import { loadFile, type Loading, salvageIds } from '../../../shared/load';
import type { Problem } from '../../../shared/problems';
import type { Salvaged } from '../../../shared/references';
import type { AuditCycle } from '../model/cycle';
import {
  cycleSchema,
  questionsSchema,
  recommendationsSchema,
  responseSchema,
} from '../model/schema';
import type { LoadedCycle } from './loadedCycle';
import { checkCycle } from './rules/cycle';

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
      // Where the cycle cannot be joined, its whole files are passed over too: their ids count as they stand.
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

const joinSalvaged = (parts: readonly Salvaged[]): Salvaged => {
  const join = (collection: 'finding' | 'question' | 'recommendation') =>
    parts.every((part) => part[collection])
      ? parts.flatMap((part) => part[collection] ?? [])
      : undefined;
  return {
    finding: join('finding'),
    question: join('question'),
    recommendation: join('recommendation'),
  };
};

/** @param root the project's root folder. Cycles come newest first. */
export function loadAudits(root: string) {
  const folders = [
    ...new Set(
      listFiles(root, 'data/audits', ['.yaml']).map((file) =>
        file.split('/').slice(0, 3).join('/'),
      ),
    ),
  ]
    .sort()
    .reverse();
  const read = folders.map((folder) => loadCycle(root, folder));
  const files = read.flatMap(({ loaded }) => (loaded ? [loaded] : []));
  const problems: Problem[] = [...read.flatMap((r) => r.problems), ...files.flatMap(checkCycle)];
  return {
    cycles: files.map(joinCycle),
    references: read.flatMap(({ references }) => references),
    problems,
    salvaged: joinSalvaged(read.map(({ salvaged }) => salvaged)),
    filesRead: read.reduce((sum, r) => sum + r.filesRead, 0),
  };
}
