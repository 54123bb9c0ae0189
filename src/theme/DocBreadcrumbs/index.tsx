/** The way to a page of a document: as on every other page, and for machines. Docusaurus begins it at a group without a page. */
import {
  useActivePluginAndVersion,
  useSidebarBreadcrumbs,
} from '@docusaurus/plugin-content-docs/client';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import { usePortalData } from '../../portal/ui/usePortalData';
import WayHere from '../../shared/ui/WayHere';

export default function DocBreadcrumbs() {
  const steps = useSidebarBreadcrumbs();
  const { documentName } = usePortalData();
  const { activePlugin, activeVersion } = useActivePluginAndVersion() ?? {};
  if (!steps) return null;
  const name = activePlugin?.pluginId === 'default' ? documentName : 'Guidance';
  const start = `${activeVersion?.path.replace(/\/$/, '') ?? ''}/`;
  const own = steps.at(-1)?.href;
  const above = steps
    .slice(0, -1)
    .flatMap(({ label, href }) => (href && href !== start ? [{ title: label, path: href }] : []));
  return (
    <>
      <DocBreadcrumbsStructuredData breadcrumbs={steps} />
      {own !== start && <WayHere above={[{ title: name, path: start }, ...above]} />}
    </>
  );
}
