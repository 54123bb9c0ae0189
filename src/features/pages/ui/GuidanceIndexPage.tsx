/** All guidance pages, in the order a practitioner is likely to need them. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';

export interface GuidanceIndexProps {
  pages: { path: string; title: string; description: string }[];
}

export default function GuidanceIndexPage({ pages }: GuidanceIndexProps) {
  return (
    <Page
      title="Guidance"
      description="How to refer, ask for consent, share information, disagree, report an allegation and more."
      lede="How to do it: short pages that start with what to do now."
    >
      {pages.map(({ path, title, description }) => (
        <section key={path}>
          <h2>
            <Link to={path}>{title}</Link>
          </h2>
          <p>{description}</p>
        </section>
      ))}
    </Page>
  );
}
