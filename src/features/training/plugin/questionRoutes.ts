/** The pages of the questions about what a course changes: in the browser, and on paper. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { questionsPath, sheetsPath } from '../model/addresses';
import type { Course, Questionnaire } from '../model/schema';
import type QuestionsPage from '../ui/QuestionsPage';
import type SheetsPage from '../ui/SheetsPage';

interface Named {
  id: string;
  name: string;
}

interface Link {
  title: string;
  path: string;
}

export type ShownStatement = Pick<
  Questionnaire['statements'][number],
  'id' | 'kind' | 'text' | 'asked'
>;

export interface QuestionsPageProps {
  /** By name. */
  courses: Named[];
  settings: Named[];
  statements: ShownStatement[];
  scales: Questionnaire['scales'];
  /** Whether the partnership has not agreed on the questions. */
  example: boolean;
  list: Link;
}

export type SheetsPageProps = Pick<
  QuestionsPageProps,
  'statements' | 'scales' | 'example' | 'list' | 'courses' | 'settings'
>;

interface Context {
  courses: readonly Pick<Course, 'id' | 'name'>[];
  settings: readonly Named[];
  list: Link;
}

/** None where there are no questions. */
export const questionAddresses = (questionnaire: Questionnaire | undefined): string[] =>
  questionnaire ? [questionsPath, sheetsPath] : [];

/** The pages that `questionAddresses` names. */
export function createQuestionRoutes(
  questionnaire: Questionnaire | undefined,
  { courses, settings, list }: Context,
): Route[] {
  if (!questionnaire) return [];
  const named = (all: readonly Named[]) => all.map(({ id, name }) => ({ id, name }));
  const props: QuestionsPageProps = {
    courses: named(courses),
    settings: named(settings),
    statements: questionnaire.statements.map(({ id, kind, text, asked }) => ({
      id,
      kind,
      text,
      asked,
    })),
    scales: questionnaire.scales,
    example: questionnaire.adopted === null,
    list,
  };
  return [
    page<ComponentProps<typeof QuestionsPage>>({
      path: questionsPath,
      component: 'src/features/training/ui/QuestionsPage',
      props,
    }),
    page<ComponentProps<typeof SheetsPage>>({
      path: sheetsPath,
      component: 'src/features/training/ui/SheetsPage',
      props,
    }),
  ];
}
