/** Audit cycles, with their questions, findings and recommendations. */
import {
  type Collection,
  defineCollection,
  type Source,
  type Gathered,
} from '../../shared/collection';
import { fileIfThere, listIn, within } from '../../shared/sources';
import type { AgencyFinding, AuditCycle } from './model/cycle';
import { assessmentPath } from './model/addresses';
import { numberedId, numbersOf } from './model/numbered';
import { standardKey } from './model/assessment/draft';
import { type Question, type Recommendation, standardsSchema } from './model/schema';
import { type Cycles, cycleSource } from './plugin/load';
import type { LoadedCycle } from './plugin/loadedCycle';
import { checkAssessed } from './plugin/rules/assessed';
import { checkCycle } from './plugin/rules/cycle';
import { checkCycles } from './plugin/rules/cycles';
import { checkThreads } from './plugin/rules/threads';

/** A part of a cycle, with the cycle's id. */
type In<T> = T & { cycle: string };

/** Why nothing of an audit is renamed or withdrawn. */
const asReported =
  'an audit is kept as it was reported: briefs and printed reports name its parts by these ids';

export const standardsFile = fileIfThere('data/audit-standards.yaml', standardsSchema, {
  standards: [],
});

export const cycleCollection: Collection<AuditCycle, Cycles> = defineCollection({
  id: 'audit',
  permanent: asReported,
  source: cycleSource,
  rules: [
    {
      name: 'cycle',
      about: 'The files of a cycle fit together, and every question is answered.',
      check: ({ loaded }) => loaded.flatMap(checkCycle),
    },
    {
      name: 'audits together',
      about: 'A question keeps its id in every audit, and no finding has the id of another.',
      check: ({ loaded }) => checkCycles(loaded),
    },
    {
      name: 'threads',
      about: 'An action is only as far as its dated evidence, and has an id of its own.',
      check: ({ loaded }) => loaded.flatMap(checkThreads),
    },
    {
      name: 'self-assessment',
      about:
        'An agency that assesses itself judges every standard or none, and its peer is another.',
      check({ loaded }, reader) {
        const { standards } = reader.gather(standardsFile).items[0]?.value ?? { standards: [] };
        return loaded.flatMap((files) => checkAssessed(files, standards));
      },
    },
  ],
  title: ({ cycle }) => cycle.title,
  address: ({ cycle }) => `/audits/${cycle.id}/`,
});

/** The records that a list of each cycle's files has. */
const ofCycles = <T>(
  kind: keyof Cycles['ids'],
  listed: (files: LoadedCycle, all: readonly LoadedCycle[]) => Gathered<T>['items'],
): Source<Gathered<T>> => ({
  reads: cycleSource.reads,
  shapes: cycleSource.shapes,
  read(reader) {
    const { loaded, ids } = reader.gather(cycleSource);
    return within(
      loaded.flatMap((files) => listed(files, loaded)),
      {
        salvaged: ids[kind] ?? [],
        unread: ids[kind] === undefined,
      },
    );
  },
});

export const findingCollection: Collection<In<AgencyFinding>> = defineCollection({
  id: 'finding',
  permanent: asReported,
  schemes: ['finding'],
  source: ofCycles('finding', ({ cycle, responses }) =>
    responses.flatMap(({ value: { agency, findings }, source }) =>
      findings.map((finding, i) => ({
        id: finding.id,
        value: { ...finding, agency, cycle: cycle.value.id },
        source,
        path: ['findings', i],
      })),
    ),
  ),
  title: ({ text }) => text,
  address: ({ cycle, question, id }) => `/audits/${cycle}/questions/${question}#${id}`,
});

export const questionCollection: Collection<In<Question>> = defineCollection({
  id: 'question',
  permanent: asReported,
  schemes: ['question'],
  source: ofCycles('question', ({ cycle, questions: { value, source } }, all) => {
    const numbered = all.map((other) =>
      numbersOf(other.cycle.value.id, other.questions.value.questions),
    );
    return value.questions.map((question, i) => ({
      id: numberedId(question.number, cycle.value.id, numbered),
      value: { ...question, cycle: cycle.value.id },
      source,
      path: ['questions', i],
    }));
  }),
  title: ({ number, text }) => `Question ${number}: ${text}`,
  address: ({ cycle, number }) => `/audits/${cycle}/questions/${number}`,
});

export const recommendationCollection: Collection<In<Recommendation>> = defineCollection({
  id: 'recommendation',
  permanent: asReported,
  schemes: ['recommendation'],
  source: ofCycles('recommendation', ({ cycle, recommendations: { value, source } }, all) => {
    const numbered = all.map((other) =>
      numbersOf(other.cycle.value.id, other.recommendations.value.recommendations),
    );
    return value.recommendations.map((recommendation, i) => ({
      id: numberedId(recommendation.number, cycle.value.id, numbered),
      value: { ...recommendation, cycle: cycle.value.id },
      source,
      path: ['recommendations', i],
    }));
  }),
  title: ({ number, text }) => `Recommendation ${number}: ${text}`,
  address: ({ cycle, number }) => `/audits/${cycle}/recommendations#recommendation-${number}`,
});

export const standardCollection = defineCollection({
  id: 'standard',
  permanent: asReported,
  source: listIn(standardsFile, 'standards'),
  title: ({ name }) => name,
  address: ({ id }, site) =>
    site.all(cycleCollection).length > 0 ? `${assessmentPath}#${standardKey(id)}` : undefined,
});

export const standardsCollection = defineCollection({
  id: 'standards',
  source: standardsFile,
  title: () => 'Standards of section 11',
  address: () => undefined,
});

export const collections = [
  cycleCollection,
  findingCollection,
  questionCollection,
  recommendationCollection,
  standardCollection,
  standardsCollection,
];
