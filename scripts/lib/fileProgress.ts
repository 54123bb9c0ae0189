/** A file of what an agency did about recommendations: where it belongs. */
import fs from 'node:fs';
import path from 'node:path';
import { takeReport, unknownIn } from '../../src/features/audits/model/progress';
import type { ProgressReport } from '../../src/features/audits/model/schema';
import { agencyCollection } from '../../src/features/partnership/collection';
import type { Site } from '../../src/shared/collection';
import { joinChoices } from '../../src/shared/lists';
import { formatProblem, problemAt } from '../../src/shared/problems';
import { editYaml } from '../../src/shared/yaml/edit';
import type { Loaded } from '../../src/shared/yaml/record';
import { chooseAudit, type Filing } from './fileResponse';

/** Whether a file reports progress, and does not answer questions. */
export const isProgress = (text: string): boolean => /^progress:/m.test(text);

/**
 * The recommendations of its audit with what the report says.
 * @param wanted the cycle named on the command line.
 */
export function planProgress(
  root: string,
  site: Site,
  report: Loaded<ProgressReport>,
  wanted: string | undefined,
): Filing {
  const { value } = report;
  const audit = chooseAudit(site, value.cycle, wanted);
  if ('refused' in audit) return audit;
  const agency = site.get(agencyCollection, value.agency);
  if (!agency)
    return {
      refused: formatProblem(
        problemAt(
          report,
          ['agency'],
          `there is no agency ${value.agency}`,
          'see data/agencies.yaml',
        ),
      ),
    };
  const { recommendations } = audit;
  const unknown = unknownIn(value, recommendations).map((i) =>
    problemAt(
      report,
      ['progress', i, 'recommendation'],
      `there is no recommendation ${value.progress[i]?.recommendation}`,
      `write ${joinChoices(recommendations.map(({ number }) => String(number)))}`,
    ),
  );
  if (unknown.length > 0) return { refused: unknown.map(formatProblem).join('\n') };
  const target = `data/audits/${audit.cycle.id}/recommendations.yaml`;
  const content = editYaml(
    fs.readFileSync(path.join(root, target), 'utf8'),
    { recommendations: takeReport(value, recommendations, agency.name) },
    [],
  );
  return { target, files: [{ file: target, content }] };
}
