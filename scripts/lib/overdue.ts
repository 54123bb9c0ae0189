/** The option --allow-overdue, which build and check share. */
import { findReasonFault } from '../../src/features/contacts/model/overdue';
import { UsageError } from './command';

export const overdueHelp = `  --allow-overdue "why"     lets contacts past their review date go out; the reason is shown on each one's page and in the exports`;

/** The reason, trimmed. Throws a UsageError for one that says nothing. */
export function readReason(reason: string | undefined): { allowOverdue?: string } {
  if (reason === undefined) return {};
  const fault = findReasonFault(reason);
  if (fault)
    throw new UsageError(
      `--allow-overdue needs a reason that readers of the site will see; ${fault}. For example: "The service is moving and has asked us to check again in March."`,
    );
  return { allowOverdue: reason.trim() };
}
