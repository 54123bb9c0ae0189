/** All audit cycles. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import type { AuditsPageProps } from '../plugin/routes';

export default function AuditsPage({ cycles }: AuditsPageProps) {
  return (
    <Page title="Section 11 audits" description="What the partnership’s section 11 audits asked, what agencies said, and what was recommended."
      lede="Each cycle asks agencies how they keep children safe. Here is what was asked, what was found, and what should change.">
      {cycles.map(({ id, title, summary, agencies, findings, recommendations }) => (
        <section key={id}>
          <h2><Link to={`/audits/${id}/`}>{title}</Link></h2>
          <p>{summary}</p>
          <p className="quiet">{findings} findings from {agencies.map((a) => a.name).join(' and ')}; {recommendations} recommendations.</p>
          <p><Link to={`/audits/${id}/recommendations`}>Go to the recommendations</Link></p>
        </section>
      ))}
    </Page>
  );
}
