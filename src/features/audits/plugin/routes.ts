/** The pages of the audits: all cycles, one cycle, each question, each agency, the recommendations. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Agency } from '../../partnership/model/schema';
import { agencyPath } from '../model/addresses';
import { pairAudits } from '../model/compare';
import { countTypes, type TypeCounts } from '../model/counts';
import { type AgencyFinding, type AuditCycle, listFindings } from '../model/cycle';
import type { Cycle, Question, Questions, Recommendation, Standards } from '../model/schema';
import { numberedId, numbersOf } from '../model/numbered';
import {
  type AskedAgain,
  askedElsewhere,
  questionsBehind,
  type ThreadQuestion,
} from '../model/thread';
import { findUntaken } from '../model/untaken';
import {
  assessedAnswer,
  type AssessedView,
  assessedStandards,
  type StandardView,
} from './assessedView';
import { exploreRoute } from './exploreRoutes';
import type AgencyPage from '../ui/AgencyPage';
import type AuditsPage from '../ui/AuditsPage';
import type CyclePage from '../ui/CyclePage';
import type QuestionPage from '../ui/QuestionPage';
import type RecommendationsPage from '../ui/RecommendationsPage';

export interface Link {
  title: string;
  path: string;
  kind?: string;
}

export interface AgencyName {
  id: string;
  name: string;
}

/** A finding with what a page shows beside it. */
export interface FindingView extends AgencyFinding {
  agencyName: string;
  questionText: string;
  related: Link[];
}

export interface AuditsPageProps {
  cycles: {
    id: string;
    title: string;
    summary: string;
    agencies: (AgencyName & { on: string })[];
    findings: number;
    questions: number;
    recommendations: Pick<Recommendation, 'number' | 'text'>[];
  }[];
}

export interface CyclePageProps {
  cycle: Cycle;
  dutyReference: string;
  agencies: (AgencyName & { on: string; summary: string; counts: TypeCounts })[];
  themes: (Questions['themes'][number] & { questions: Question[] })[];
  recommendations: Recommendation[];
  /** The audit before this one, with which it is compared. */
  before?: AgencyName;
  /** How many findings no recommendation takes up. */
  untaken: number;
  total: number;
}

export interface QuestionPageProps {
  cycle: AgencyName;
  question: Question;
  theme: Questions['themes'][number];
  answers: { agency: AgencyName; summary: string; said?: AssessedView; findings: FindingView[] }[];
  recommendations: Recommendation[];
  /** Where other audits ask it. */
  elsewhere: AskedAgain[];
  previous?: Question;
  next?: Question;
}

export interface AgencyPageProps {
  cycle: AgencyName;
  agency: AgencyName;
  reviewedOn: string;
  summary: string;
  themes: {
    id: string;
    name: string;
    answers: {
      question: Question;
      summary: string;
      said?: AssessedView;
      findings: FindingView[];
    }[];
  }[];
  standards: StandardView[];
  /** The part of the agency it is about, if not all of it. */
  part?: string;
}

export interface RecommendationsPageProps {
  cycle: AgencyName;
  source: Cycle['source'];
  recommendations: (Omit<Recommendation, 'findings'> & {
    findings: FindingView[];
    /** Those the findings came from. */
    questions: ThreadQuestion[];
    /** Courses that answer it, and how to tell what a course changes. */
    training: Link[];
  })[];
  /** What was asked for, missing or in the way, and no recommendation takes up. */
  untaken: FindingView[];
  /** Where agencies send what they did. */
  email: string;
}

interface Context {
  standards: Standards;
  agencies: readonly Agency[];
  topics: readonly AgencyName[];
  /** Pages that name a finding. */
  relatedTo: (findingId: string) => Link[];
  /** Where agencies write to. */
  email: string;
  /** The short reference of a citation. */
  shortReference: (citationId: string) => string;
  /** What there is on training for a recommendation. */
  trainingFor: (recommendation: string) => Link[];
}

function createCycleRoutes(
  audit: AuditCycle,
  { agencies, topics, standards, relatedTo, email, shortReference, trainingFor }: Context,
  audits: readonly AuditCycle[],
): Route[] {
  const { cycle, themes, questions, responses, recommendations } = audit;
  const nameOf = (id: string): AgencyName => ({
    id,
    name: agencies.find((a) => a.id === id)?.name ?? id,
  });
  const findings = listFindings(audit).map((finding): FindingView => ({
    ...finding,
    agencyName: nameOf(finding.agency).name,
    questionText: questions.find((q) => q.number === finding.question)?.text ?? '',
    related: relatedTo(finding.id),
  }));
  const head: AgencyName = { id: cycle.id, name: cycle.title };
  const base = `${auditsPath}${cycle.id}`;
  const saidOf = (response: AuditCycle['responses'][number], question: number) => {
    const said = assessedAnswer(response, question, nameOf);
    return {
      summary: response.answers.find((one) => one.question === question)?.summary ?? '',
      ...(said && { said }),
    };
  };
  const ofAgency = (agency: string) => findings.filter((f) => f.agency === agency);
  const untaken = findUntaken(findings, recommendations);
  const before = pairAudits(audits).find(({ later }) => later === audit)?.earlier;
  const cyclePage: CyclePageProps = {
    cycle,
    dutyReference: shortReference(cycle.duty.citation),
    agencies: responses.map(({ agency, reviewedOn, summary }) => ({
      ...nameOf(agency),
      on: reviewedOn,
      summary,
      counts: countTypes(ofAgency(agency)),
    })),
    themes: themes.map((theme) => ({
      ...theme,
      questions: questions.filter((q) => q.theme === theme.id),
    })),
    recommendations,
    ...(before && { before: { id: before.cycle.id, name: before.cycle.title } }),
    untaken: untaken.length,
    total: findings.length,
  };
  const questionPage = (question: Question, i: number): QuestionPageProps => {
    const theme = themes.find((t) => t.id === question.theme) as Questions['themes'][number];
    const own = findings.filter((f) => f.question === question.number).map((f) => f.id);
    const [previous, next] = [questions[i - 1], questions[i + 1]];
    return {
      cycle: head,
      question,
      theme,
      answers: responses.map((response) => ({
        agency: nameOf(response.agency),
        ...saidOf(response, question.number),
        findings: ofAgency(response.agency).filter((f) => f.question === question.number),
      })),
      recommendations: recommendations.filter((r) => r.findings.some((id) => own.includes(id))),
      elsewhere: askedElsewhere(question, audit, audits),
      ...(previous && { previous }),
      ...(next && { next }),
    };
  };
  const agencyPage = (response: AuditCycle['responses'][number]): AgencyPageProps => ({
    cycle: head,
    agency: nameOf(response.agency),
    reviewedOn: response.reviewedOn,
    summary: response.summary,
    ...(response.part && { part: response.part }),
    standards: assessedStandards(response, standards.standards, nameOf),
    themes: themes.map(({ id, name }) => ({
      id,
      name,
      answers: questions
        .filter((q) => q.theme === id)
        .map((question) => ({
          question,
          ...saidOf(response, question.number),
          findings: ofAgency(response.agency).filter((f) => f.question === question.number),
        })),
    })),
  });
  const numbered = audits.map((other) => numbersOf(other.cycle.id, other.recommendations));
  const recommendationsPage: RecommendationsPageProps = {
    cycle: head,
    source: cycle.source,
    recommendations: recommendations.map((r) => ({
      ...r,
      findings: findings.filter((f) => r.findings.includes(f.id)),
      questions: questionsBehind(r, audit, audits),
      training: trainingFor(numberedId(r.number, cycle.id, numbered)),
    })),
    untaken,
    email,
  };
  return [
    page<ComponentProps<typeof CyclePage>>({
      path: `${base}/`,
      component: 'src/features/audits/ui/CyclePage',
      props: cyclePage,
    }),
    ...questions.map((question, i) =>
      page<ComponentProps<typeof QuestionPage>>({
        path: `${base}/questions/${question.number}`,
        component: 'src/features/audits/ui/QuestionPage',
        props: questionPage(question, i),
      }),
    ),
    ...responses.map((response) =>
      page<ComponentProps<typeof AgencyPage>>({
        path: agencyPath(cycle.id, response.agency),
        component: 'src/features/audits/ui/AgencyPage',
        props: agencyPage(response),
      }),
    ),
    page<ComponentProps<typeof RecommendationsPage>>({
      path: `${base}/recommendations`,
      component: 'src/features/audits/ui/RecommendationsPage',
      props: recommendationsPage,
    }),
    exploreRoute(audit, nameOf, topics),
  ];
}

const auditsPath = '/audits/';

/** The addresses of all pages of all cycles. */
export const auditAddresses = (audits: readonly AuditCycle[]): string[] => [
  ...(audits.length > 0 ? [auditsPath] : []),
  ...audits.flatMap(({ cycle, questions, responses }) => [
    `${auditsPath}${cycle.id}/`,
    ...questions.map(({ number }) => `${auditsPath}${cycle.id}/questions/${number}`),
    ...responses.map(({ agency }) => agencyPath(cycle.id, agency)),
    `${auditsPath}${cycle.id}/recommendations`,
    `${auditsPath}${cycle.id}/explore`,
  ]),
];

/** All pages of all cycles; none where there was no audit. */
export function createAuditRoutes(audits: readonly AuditCycle[], context: Context): Route[] {
  if (audits.length === 0) return [];
  const list: AuditsPageProps = {
    cycles: audits.map((audit) => ({
      id: audit.cycle.id,
      title: audit.cycle.title,
      summary: audit.cycle.summary,
      agencies: audit.responses.map(({ agency, reviewedOn }) => ({
        id: agency,
        on: reviewedOn,
        name: context.agencies.find((a) => a.id === agency)?.name ?? agency,
      })),
      findings: listFindings(audit).length,
      questions: audit.questions.length,
      recommendations: audit.recommendations.map(({ number, text }) => ({ number, text })),
    })),
  };
  return [
    page<ComponentProps<typeof AuditsPage>>({
      path: auditsPath,
      component: 'src/features/audits/ui/AuditsPage',
      props: list,
    }),
    ...audits.flatMap((audit) => createCycleRoutes(audit, context, audits)),
  ];
}
