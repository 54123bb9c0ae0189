/** Takes the findings of a view along as CSV, made in the browser. */
import { downloadCsv } from '../../../shared/ui/download';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import type { ExploredFinding } from '../model/explore';

interface Props {
  /** The name of the file. */
  name: string;
  cycle: string;
  findings: readonly ExploredFinding[];
}

export default function CsvButton({ name, cycle, findings }: Props) {
  const siteUrl = useSiteUrl();
  const save = async () => {
    const { toViewCsv } = await import('./viewCsv');
    const csv = toViewCsv(findings, { cycle, siteUrl });
    downloadCsv(name, csv);
  };
  return (
    <button
      type="button"
      className="button button--quiet needs-scripts"
      onClick={() => void save()}
    >
      These {findings.length} as CSV
    </button>
  );
}
