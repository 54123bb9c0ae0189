/** The pages on which two audits stand question by question; none where there is one audit. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Agency } from '../../partnership/model/schema';
import { comparePath } from '../model/addresses';
import {
  type AgencyThenNow,
  compareAgencies,
  type ComparedQuestion,
  compareQuestions,
  isReworded,
  type Pair,
  pairAudits,
  thenAndNow,
} from '../model/compare';
import { addCounts, type TypeCounts } from '../model/counts';
import type { AuditCycle } from '../model/cycle';
import type { Judgement } from '../model/judgements';
import type ComparePage from '../ui/ComparePage';
import type { AgencyName } from './routes';

/** Beyond this many agencies the page leads to what each said, and does not repeat it. */
const agenciesShown = 8;

interface AnswerView {
  summary: string;
  judgement?: Judgement;
}

export interface ComparePageProps {
  earlier: AgencyName;
  later: AgencyName;
  both: AgencyName[];
  earlierOnly: AgencyName[];
  laterOnly: AgencyName[];
  questions: {
    id: string;
    text: string;
    /** The words of the earlier audit, where they were others. */
    was?: string;
    earlier?: { number: number; answered: number; counts: TypeCounts };
    later?: { number: number; answered: number; counts: TypeCounts };
    /** Agencies that were asked in both audits; none of them where there are too many for the page. */
    answers: { agency: string; earlier: AnswerView; later: AnswerView }[];
    /** How many answered it in both. */
    twice: number;
  }[];
}

const sideOf = (asked: ComparedQuestion['earlier']) =>
  asked && {
    number: asked.question.number,
    answered: asked.answers.length,
    counts: addCounts(asked.answers.map(({ counts }) => counts)),
  };

const saidOf = ({ summary, judgement }: AnswerView): AnswerView => ({
  summary,
  ...(judgement && { judgement }),
});

type Twice = Required<AgencyThenNow>;
const isTwice = (one: AgencyThenNow): one is Twice =>
  one.earlier !== undefined && one.later !== undefined;

function compareProps(pair: Pair<AuditCycle>, agencies: readonly Agency[]): ComparePageProps {
  const nameOf = (id: string): AgencyName => ({
    id,
    name: agencies.find((agency) => agency.id === id)?.name ?? id,
  });
  const { both, earlierOnly, laterOnly } = compareAgencies(pair);
  const questions = compareQuestions(pair).map((compared) => {
    const { id, earlier, later } = compared;
    const [then, now] = [sideOf(earlier), sideOf(later)];
    const twice = thenAndNow(compared).filter(isTwice);
    const shown = twice.length > agenciesShown ? [] : twice;
    return {
      id,
      text: (later ?? earlier)?.question.text ?? '',
      ...(isReworded(compared) && earlier && { was: earlier.question.text }),
      ...(then && { earlier: then }),
      ...(now && { later: now }),
      answers: shown.map((one) => ({
        agency: nameOf(one.agency).name,
        earlier: saidOf(one.earlier),
        later: saidOf(one.later),
      })),
      twice: twice.length,
    };
  });
  const [earlier, later] = [pair.earlier, pair.later].map(({ cycle }) => ({
    id: cycle.id,
    name: cycle.title,
  })) as [AgencyName, AgencyName];
  return {
    earlier,
    later,
    both: both.map(nameOf),
    earlierOnly: earlierOnly.map(nameOf),
    laterOnly: laterOnly.map(nameOf),
    questions,
  };
}

const pathOf = ({ earlier, later }: Pair<AuditCycle>): string =>
  comparePath(earlier.cycle.id, later.cycle.id);

/** The addresses of the comparisons. */
export const compareAddresses = (audits: readonly AuditCycle[]): string[] =>
  pairAudits(audits).map(pathOf);

/** A page for each audit beside the one before it. */
export const createCompareRoutes = (
  audits: readonly AuditCycle[],
  agencies: readonly Agency[],
): Route[] =>
  pairAudits(audits).map((pair) =>
    page<ComponentProps<typeof ComparePage>>({
      path: pathOf(pair),
      component: 'src/features/audits/ui/ComparePage',
      props: compareProps(pair, agencies),
    }),
  );
