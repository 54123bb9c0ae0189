/** What an agency did about a recommendation: what counts, and the form. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Page from '../../../../shared/ui/Page';
import { progressFilePath } from '../../model/addresses';
import type { ProgressPageProps } from '../../plugin/progressRoutes';
import ProgressForm from './ProgressForm';

export default function ProgressPage(props: ProgressPageProps) {
  const { cycle } = props;
  const base = `/audits/${cycle.id}`;
  const file = useBaseUrl(progressFilePath(cycle.id));
  return (
    <Page
      interactive
      title="Report progress"
      description={`What your agency did about the recommendations of the ${cycle.name}, as a form.`}
      kicker={cycle.name}
      lede="Say what your agency did about a recommendation, and what shows it."
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: cycle.name, path: `${base}/` },
        { title: 'Recommendations', path: `${base}/recommendations` },
      ]}
    >
      <p>
        What you type stays on this device until you send the file. What you send is published next
        to <Link to={`${base}/recommendations`}>the recommendations</Link>. Write roles, never
        names, and nothing by which a child could be recognised. Nothing counts as done without
        dated evidence.
      </p>
      <p className="no-print">
        Would you rather fill in a file?{' '}
        <a href={file} download>
          Take the empty one
        </a>
        . You can open it here too.
      </p>
      <ProgressForm {...props} />
    </Page>
  );
}
