/**
 * The trail of a page for machines. Docusaurus begins it at the page's own group, which has no address, and writes it
 * unescaped, so that a title could end the script. Here it begins at the home page.
 */
import {
  useActivePluginAndVersion,
  useBreadcrumbsStructuredData,
} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import { usePortalData } from '../../../portal/ui/usePortalData';
import StructuredData from '../../../shared/ui/StructuredData';

type Steps = Props['breadcrumbs'];

const link = (label: string, href: string): Steps[number] => ({ type: 'link', label, href });

export default function DocBreadcrumbsStructuredData({ breadcrumbs }: Props) {
  const { siteConfig } = useDocusaurusContext();
  const { documentName } = usePortalData();
  const { activePlugin, activeVersion } = useActivePluginAndVersion() ?? {};
  const name = activePlugin?.pluginId === 'default' ? documentName : 'Guidance';
  const start = activeVersion?.path.replace(/\/?$/, '/') ?? siteConfig.baseUrl;
  const isStart = breadcrumbs.at(-1)?.href === start;
  const steps = [
    link(siteConfig.title, siteConfig.baseUrl),
    link(name, start),
    ...(isStart ? [] : breadcrumbs),
  ];
  const data = useBreadcrumbsStructuredData({ breadcrumbs: steps });
  return <StructuredData data={data} />;
}
