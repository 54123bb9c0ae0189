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

/** What each kind is called as the heading of its list, in the order in which practitioners ask for them. */
const kinds: readonly [Citation['kind'], string][] = [
  ['statutory-guidance', 'Statutory guidance'],
  ['statute', 'Acts of Parliament'],
  ['regulations', 'Regulations'],
  ['guidance', 'Guidance'],
  ['procedure', 'Procedures'],
  ['report', 'Reports'],
];

const usualTimes = 'Times that no law sets';

const wasSeen = ({ paragraph, seen }: ClaimView): string => {
  if (paragraph === undefined) return '';
  return seen ? `${paragraph}, read on ${formatDate(seen.on)}` : 'Paragraph not seen';
};

/** What is known of a claim: where it is, who checked it, and what to ask of a newer edition. */
function ClaimEntry({ claim }: { claim: ClaimView }) {
  const { id, says, edition, seen, checked, note, standing, newer, why, questions } = claim;
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
        {why && ` ${why}`}
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
      <h4>Time limits and duties from it</h4>
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
    <details className="no-print">
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
  const { id, title, short, edition, issued, status, newer, supersededBy } = citation;
  const { url, checked, note, claims, resting } = citation;
  return (
    <Anchored as="section" id={id}>
      <h3>{title}</h3>
      <p className="quiet">
        {edition}
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
  const groups = kinds
    .map(([kind, name]) => ({ kind, name, cited: citations.filter((one) => one.kind === kind) }))
    .filter(({ cited }) => cited.length > 0);
  return (
    <Page
      title="Law and guidance"
      description="Every statute and piece of guidance this site relies on, with its edition and whether it has been replaced."
      lede="What this site relies on, which edition, and whether a newer one has replaced it."
    >
      <nav aria-label="On this page">
        <ul>
          {groups.map(({ kind, name, cited }) => (
            <li key={kind}>
              <a href={`#kind-${kind}`}>{name}</a> <span className="quiet">{cited.length}</span>
            </li>
          ))}
          {usual.length > 0 && (
            <li>
              <a href="#usual">{usualTimes}</a> <span className="quiet">{usual.length}</span>
            </li>
          )}
        </ul>
      </nav>
      {groups.map(({ kind, name, cited }) => (
        <section key={kind}>
          <h2 id={`kind-${kind}`}>{name}</h2>
          {cited.map((citation) => (
            <Entry key={citation.id} citation={citation} />
          ))}
        </section>
      ))}
      {usual.length > 0 && (
        <section>
          <h2 id="usual">{usualTimes}</h2>
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
