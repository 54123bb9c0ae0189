/** Law and guidance the site relies on: edition, status, and which pages rely on each. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import type { Citation } from '../model/schema';

export interface ReferencesPageProps {
  citations: (Citation & { newer: string | undefined; pages: { path: string; title: string }[] })[];
}

const kinds: Record<Citation['kind'], string> = {
  statute: 'Act of Parliament',
  'statutory-guidance': 'Statutory guidance',
  guidance: 'Guidance',
  regulations: 'Regulations',
  procedure: 'Procedures',
  report: 'Report',
};

export default function ReferencesPage({ citations }: ReferencesPageProps) {
  return (
    <Page
      title="Law and guidance"
      description="Every statute and piece of guidance this site relies on, with its edition and whether it has been replaced."
      lede="What this site relies on, which edition, and whether a newer one has replaced it."
    >
      {citations.map(
        ({
          id,
          title,
          short,
          kind,
          edition,
          issued,
          status,
          newer,
          supersededBy,
          url,
          checked,
          note,
          pages,
        }) => (
          <Anchored as="section" key={id} id={id}>
            <h2>{title}</h2>
            <p className="quiet">
              {kinds[kind]} · {edition}
              {issued && ` · ${issued}`} · shown in text as “{short}”
            </p>
            {status === 'superseded' && (
              <p className="notice">
                Replaced by <a href={`#${supersededBy}`}>{newer}</a>.
              </p>
            )}
            {url && (
              <p>
                <a href={url}>Read it at {new URL(url).hostname.replace(/^www\./, '')}</a>
              </p>
            )}
            {note && <p>{note}</p>}
            <p className="quiet">Edition last checked on {formatDate(checked)}.</p>
            {pages.length > 0 && (
              <details>
                <summary>
                  {pages.length} {pages.length === 1 ? 'page relies' : 'pages rely'} on it
                </summary>
                <ul>
                  {pages.map(({ path, title: name }) => (
                    <li key={path}>
                      <Link to={path}>{name}</Link>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </Anchored>
        ),
      )}
    </Page>
  );
}
