/** All guidance pages, in the order a practitioner is likely to need them. */
import Link from '@docusaurus/Link';
import { useThere } from '../../../portal/ui/usePortalData';
import Page from '../../../shared/ui/Page';
import PageList from '../../../shared/ui/PageList';

export interface GuidanceIndexProps {
  pages: { path: string; title: string; description: string }[];
}

const topics = { to: '/topics/', whenThere: true };

export default function GuidanceIndexPage({ pages }: GuidanceIndexProps) {
  const isThere = useThere();
  return (
    <Page
      wide
      title="Guidance"
      description="How to refer, ask for consent, share information, disagree, report an allegation and more."
      lede="How to do it: short pages that start with what to do now."
    >
      {isThere(topics) && (
        <p>
          About one kind of harm? <Link to={topics.to}>Topics</Link> have who answers now, signs,
          law and what to say on one sheet each.
        </p>
      )}
      <PageList
        pages={pages.map(({ path, title, description }) => ({ path, title, summary: description }))}
      />
    </Page>
  );
}
