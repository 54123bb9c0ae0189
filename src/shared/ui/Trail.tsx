/** The way to a page for machines, from the home page on. People see it where the page shows its own. */
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type Step, toBreadcrumbs } from '../structuredData';
import StructuredData from './StructuredData';
import { useSiteUrl } from './useSiteUrl';

/** @param above the pages between the home page and this one, outermost first */
export default function Trail({ above = [], title }: { above?: readonly Step[]; title: string }) {
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  const steps = [
    { title: siteConfig.title, path: '/' },
    ...above,
    { title, path: `/${pathname.slice(siteConfig.baseUrl.length)}` },
  ];
  return <StructuredData data={toBreadcrumbs(steps, useSiteUrl())} />;
}
