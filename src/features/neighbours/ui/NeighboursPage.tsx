/** For somebody who moves a child's case: what each neighbouring area calls things, where a case goes, and by when. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { ClaimList } from '../../claims/ui';
import { Reach } from '../../contacts/ui';
import { DangerNow } from '../../contacts/ui/answer';
import { ExampleNotice, LevelBadge } from '../../level-of-need/ui';
import type { NeighboursPageProps, NeighbourView, Sourced } from '../plugin/props';
import styles from './NeighboursPage.module.css';

const unknownHere = 'Not known here';

const Said = ({ said: { text, source } }: { said: Sourced }) => (
  <>
    {text}{' '}
    <Link className="quiet" to={`/references#${source.id}`}>
      {source.name}
    </Link>
  </>
);

function Called({ area: { document, formerly, partnership } }: { area: NeighbourView }) {
  return (
    <>
      <dt>There it is called</dt>
      <dd>
        {document ? <Said said={document} /> : `${unknownHere}.`}
        {partnership && ` It is kept by ${partnership}.`}
      </dd>
      {formerly.map((one) => (
        <dd key={one.text}>
          Before: <Said said={one} />
        </dd>
      ))}
    </>
  );
}

function Clock({ area: { clock } }: { area: NeighbourView }) {
  return (
    <>
      <dt>Their time limit</dt>
      <dd>
        {clock ? (
          <>
            {clock.claim.says}{' '}
            {clock.theirs ? '' : 'This is national. We found none of their own. '}
            <Link className="quiet" to={`/references#claim-${clock.claim.id}`}>
              {clock.claim.source ?? 'Source'}
            </Link>
          </>
        ) : (
          `${unknownHere}.`
        )}
      </dd>
    </>
  );
}

function Levels({ area: { name, levels } }: { area: NeighbourView }) {
  if (!levels.some(({ there }) => there))
    return <p>The names of the levels there: not known here.</p>;
  return (
    <table className={styles.levels}>
      <caption>The levels in {name}</caption>
      <thead>
        <tr>
          <th scope="col">Here</th>
          <th scope="col">There</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ number, name: own, path, there }) => (
          <tr key={number}>
            <th scope="row">
              <Link to={path}>
                <LevelBadge number={number} name={own} />
              </Link>
            </th>
            <td>{there ? <Said said={there} /> : unknownHere}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unknown({ area: { unknown, askAt, door } }: { area: NeighbourView }) {
  return (
    <div className={styles.unknown}>
      <h3>What we do not know</h3>
      <ul>
        {unknown.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        Ask <Link to={`/contacts/${door.id}`}>{door.name}</Link>
        {askAt && (
          <>
            , or look at <a href={askAt.url}>{askAt.label}</a>
          </>
        )}
        .
      </p>
    </div>
  );
}

function Neighbour({ area }: { area: NeighbourView }) {
  const { id, name, door, uses, review } = area;
  return (
    <section className={styles.area}>
      <Anchored as="h2" id={id}>
        {name}
      </Anchored>
      <dl className={styles.facts}>
        <Called area={area} />
        <dt>It goes to</dt>
        <dd>
          <Link to={`/contacts/${door.id}`}>{door.name}</Link>
          <Reach contact={door} small />
        </dd>
        <Clock area={area} />
        {uses.length > 0 && (
          <>
            <dt>What you will meet there</dt>
            {uses.map((one) => (
              <dd key={one.text}>
                <Said said={one} />
              </dd>
            ))}
          </>
        )}
      </dl>
      <Levels area={area} />
      <Unknown area={area} />
      <p className="quiet">
        Looked at on {formatDate(review.reviewed)}, to be looked at again by{' '}
        {formatDate(review.due)}. Kept by the{' '}
        <Link to={review.owner.path}>{review.owner.title}</Link>.
      </p>
    </section>
  );
}

export default function NeighboursPage({
  neighbours,
  moving,
  version,
  claims,
}: NeighboursPageProps) {
  return (
    <Page
      title="Neighbouring areas"
      description="What the areas next to ours call the levels and their documents, where a child’s case goes there, and by when."
      lede="What they call things, where a child’s case goes, and by when. It is what they have published. Where we do not know, we say so."
      notice={<ExampleNotice of={version} />}
    >
      <DangerNow />
      <ul className={`no-print ${styles.list}`}>
        {neighbours.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      {moving.length > 0 && (
        <section>
          <h2>When a case moves</h2>
          <ol>
            {moving.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {neighbours.map((area) => (
        <Neighbour key={area.id} area={area} />
      ))}
      <ClaimList claims={claims} />
    </Page>
  );
}
