/** Guidance, briefs and findings that bear on a contact. */
import Link from '@docusaurus/Link';
import type { RelatedLink } from '../plugin/routes';

/** More findings than this stand behind their number. */
const fewFindings = 4;

export default function Related({ links }: { links: readonly RelatedLink[] }) {
  const pages = links.filter(({ kind }) => kind !== 'Finding');
  const findings = links.filter(({ kind }) => kind === 'Finding');
  const list = <ul>{findings.map(({ title, path }) => <li key={path}><Link to={path}>{title}</Link></li>)}</ul>;
  return (
    <>
      {pages.length > 0 && <><h2>Related pages</h2><ul>{pages.map(({ kind, title, path }) => <li key={path}><span className="quiet">{kind}:</span> <Link to={path}>{title}</Link></li>)}</ul></>}
      {findings.length > 0 && <><h2>What the audit found</h2>{findings.length <= fewFindings ? list : <details><summary>{findings.length} findings</summary>{list}</details>}</>}
    </>
  );
}
