/** Law and guidance the site relies on: edition, status, and which pages rely on each. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { standingWords } from '../../../shared/standings';
import type { ClaimView } from '../../claims/model/view';
import type { Citation } from '../model/schema';

/** Records of one kind that rest on a source. */
export interface Resting {
  kind: string;
  links: { path: string; title: string }[];
}

export interface ReferencesPageProps {
  citations: (Citation & { newer: string | undefined; claims: ClaimView[]; resting: Resting[] })[];
  /** Time limits that no law or guidance sets. */
  usual: ClaimView[];
}

const kinds: Record<Citation['kind'], string> = {
  statute: 'Act of Parliament',
  'statutory-guidance': 'Statutory guidance',
  guidance: 'Guidance',
  regulations: 'Regulations',
  procedure: 'Procedures',
  report: 'Report',
};

const wasSeen = ({ paragraph, seen }: ClaimView): string => {
  if (paragraph === undefined) return '';
  return seen ? `${paragraph}, read on ${formatDate(seen.on)}` : 'Paragraph not seen';
};

/** What is known of a claim: where it is, who checked it, and what to ask of a newer edition. */
function ClaimEntry({ claim }: { claim: ClaimView }) {
  const { id, says, edition, seen, checked, note, standing, newer, questions } = claim;
  return (
    <Anchored as="li" id={`claim-${id}`}>
      {says} {newer && <span className="mark mark--second-hand">not compared with {newer}</span>}
      <p className="quiet">
        {[standingWords[standing], edition && `Edition ${edition}`, wasSeen(claim)]
          .filter(Boolean)
          .join(' · ')}
        {seen && (
          <>
            {' '}
            (<a href={seen.at}>text</a>)
          </>
        )}
        {' · '}
        {checked
          ? `Checked by ${checked.by} on ${formatDate(checked.on)}`
          : 'Nobody has signed it off yet'}
        .{note && ` ${note}`}
      </p>
      {questions.length > 0 && (
        <details>
          <summary>What to compare</summary>
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </details>
      )}
    </Anchored>
  );
}

function Claims({ claims }: { claims: readonly ClaimView[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3>Time limits and duties from it</h3>
      <ul>
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  );
}

/** Everything of the site that goes wrong with a source. */
function RestingOn({ resting }: { resting: readonly Resting[] }) {
  const count = resting.reduce((sum, { links }) => sum + links.length, 0);
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {count} {count === 1 ? 'place relies' : 'places rely'} on it
      </summary>
      {resting.map(({ kind, links }) => (
        <div key={kind}>
          <p>{kind}</p>
          <ul>
            {links.map(({ path, title }) => (
              <li key={path}>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

type Cited = ReferencesPageProps['citations'][number];

function Entry({ citation }: { citation: Cited }) {
  const { id, title, short, kind, edition, issued, status, newer, supersededBy } = citation;
  const { url, checked, note, claims, resting } = citation;
  return (
    <Anchored as="section" id={id}>
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
      <Claims claims={claims} />
      <RestingOn resting={resting} />
    </Anchored>
  );
}

export default function ReferencesPage({ citations, usual }: ReferencesPageProps) {
  return (
    <Page
      title="Law and guidance"
      description="Every statute and piece of guidance this site relies on, with its edition and whether it has been replaced."
      lede="What this site relies on, which edition, and whether a newer one has replaced it."
    >
      {citations.map((citation) => (
        <Entry key={citation.id} citation={citation} />
      ))}
      {usual.length > 0 && (
        <section>
          <h2>Times that no law sets</h2>
          <p>
            What people usually do, or a proposal of this site. Follow your own procedure first.
          </p>
          <ul>
            {usual.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
