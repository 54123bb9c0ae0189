/** Guidance, briefs and findings that relate to a contact. */
import Link from '@docusaurus/Link';
import type { RelatedLink } from '../plugin/routes';

/** More links than this are folded away, with their number shown. */
const few = 6;

function Links({ links, one }: { links: readonly RelatedLink[]; one: string }) {
  const list = (shown: readonly RelatedLink[]) => (
    <ul>
      {shown.map(({ kind, title, path }) => (
        <li key={path}>
          {kind !== 'Finding' && <span className="quiet">{kind}: </span>}
          <Link to={path}>{title}</Link>
        </li>
      ))}
    </ul>
  );
  return links.length <= few ? (
    list(links)
  ) : (
    <>
      {list(links.slice(0, few))}
      <details>
        <summary>
          {links.length - few} more {links.length - few === 1 ? one : `${one}s`}
        </summary>
        {list(links.slice(few))}
      </details>
    </>
  );
}

export default function Related({ links }: { links: readonly RelatedLink[] }) {
  const pages = links.filter(({ kind }) => kind !== 'Finding');
  const findings = links.filter(({ kind }) => kind === 'Finding');
  return (
    <>
      {pages.length > 0 && (
        <>
          <h2>Related pages</h2>
          <Links links={pages} one="page" />
        </>
      )}
      {findings.length > 0 && (
        <>
          <h2>What the audit found</h2>
          <Links links={findings} one="finding" />
        </>
      )}
    </>
  );
}
