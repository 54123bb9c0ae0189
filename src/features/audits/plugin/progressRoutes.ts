/** The form in which an agency reports what it did about the recommendations of an audit. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Agency } from '../../partnership/model/schema';
import { progressPath } from '../model/addresses';
import type { AuditCycle } from '../model/cycle';
import type { TakenAction } from '../model/schema';
import type ProgressPage from '../ui/progress/ProgressPage';

export interface ProgressPageProps {
  cycle: { id: string; name: string };
  recommendations: { number: number; text: string; actions?: TakenAction[] }[];
  agencies: { id: string; name: string }[];
  /** Of the partnership. */
  email: string;
}

const askedFor = ({ recommendations }: AuditCycle): boolean => recommendations.length > 0;

export const progressAddresses = (audits: readonly AuditCycle[]): string[] =>
  audits.filter(askedFor).map(({ cycle }) => progressPath(cycle.id));

/** One page for each audit that recommended something. */
export const createProgressRoutes = (
  audits: readonly AuditCycle[],
  { agencies, email }: { agencies: readonly Agency[]; email: string },
): Route[] =>
  audits.filter(askedFor).map(({ cycle, recommendations }) =>
    page<ComponentProps<typeof ProgressPage>>({
      path: progressPath(cycle.id),
      component: 'src/features/audits/ui/progress/ProgressPage',
      props: {
        cycle: { id: cycle.id, name: cycle.title },
        recommendations: recommendations.map(({ number, text, actions }) => ({
          number,
          text,
          ...(actions && { actions }),
        })),
        agencies: agencies.map(({ id, name }) => ({ id, name })),
        email,
      },
    }),
  );
