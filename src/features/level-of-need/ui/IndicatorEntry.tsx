/** One indicator on the page of its dimension: what it says, and behind "More" its neighbours, its history, what bears on it, how to cite it. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { exampleNotice } from '../model/adoption';
import { ageWords } from '../../../shared/ages';
import type { DimensionPageProps, IndicatorEntry as Entry } from '../plugin/routes';
import EvidenceTick from './EvidenceTick';
import ExampleNotice from './ExampleNotice';
import IndicatorHistory from './IndicatorHistory';
import PermanentLink from './PermanentLink';
import styles from './DimensionPage.module.css';

/** The indicators of the same dimension one level down and one up. */
function Neighbours({ entry, props }: { entry: Entry; props: DimensionPageProps }) {
  const beside = ([-1, 1] as const).flatMap((step) => {
    const level = entry.latest.level + step;
    const own = props.entries.filter(
      (other) =>
        !other.withdrawnIn &&
        (other.version !== 'next' || props.versions.length === 1) &&
        other.latest.level === level,
    );
    return own.length > 0 ? [{ level, own }] : [];
  });
  return beside.map(({ level, own }) => (
    <div key={level}>
      <h3>Next to it at level {level}</h3>
      <ul>
        {own.map((other) => (
          <li key={other.id}>
            <a href={`#${other.id}`}>{other.latest.text}</a>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Everything about a line but its words. */
function More({ entry, props }: { entry: Entry; props: DimensionPageProps }) {
  const { id, latest, version, related } = entry;
  const header = props.versions.find((v) => v.id === version);
  return (
    <details>
      <summary>
        More<span className="visually-hidden"> on: {latest.text}</span>
      </summary>
      <h3>History</h3>
      <IndicatorHistory entry={entry} props={props} />
      <Neighbours entry={entry} props={props} />
      {related.length > 0 && (
        <>
          <h3>Briefs, findings and contacts</h3>
          <ul>
            {related.map(({ kind, title, path }) => (
              <li key={path}>
                <span className="quiet">{kind}:</span> <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Cite it</h3>
      <p>
        {header && exampleNotice(header)} “{latest.text}”, {header?.title}{' '}
        {version === 'next' ? '(draft)' : version}, level {latest.level}, {props.dimension.name},
        indicator {id}. <PermanentLink id={id}>Permanent link</PermanentLink>
      </p>
    </details>
  );
}

export default function IndicatorEntry({
  entry,
  props,
}: {
  entry: Entry;
  props: DimensionPageProps;
}) {
  const { id, latest, withdrawnIn, version } = entry;
  const header = props.versions.find((v) => v.id === version);
  const themes = latest.themes.map(
    (theme) => props.themes.find((t) => t.id === theme)?.name ?? theme,
  );
  const onlyDraft = props.versions.length === 1;
  const tickable = header?.status === 'current' || onlyDraft;
  return (
    <Anchored as="li" id={id} className={styles.entry}>
      <p className={styles.text}>
        {tickable ? (
          <EvidenceTick
            indicator={{
              id,
              level: latest.level,
              text: latest.text,
              domain: props.domain.name,
              dimension: props.dimension.name,
            }}
            version={version}
          >
            {latest.text}
          </EvidenceTick>
        ) : (
          latest.text
        )}
      </p>
      <p className="quiet">
        {[`Level ${latest.level}`, ageWords(latest.ages) || 'all ages', ...themes].join(' · ')}
      </p>
      {!tickable && <ExampleNotice of={header} />}
      {header?.status === 'draft' && !onlyDraft && (
        <p className="notice">Only in the working draft. Not in force.</p>
      )}
      {withdrawnIn && (
        <p className="notice">
          Withdrawn in the {withdrawnIn.version} version. {withdrawnIn.reason}
          {withdrawnIn.replacedBy.length > 0 && (
            <>
              {' '}
              Replaced by:{' '}
              {withdrawnIn.replacedBy.map(({ id: other, text, page }, i) => (
                <span key={other}>
                  {i > 0 && '; '}
                  <Link to={page}>{text}</Link>
                </span>
              ))}
              .
            </>
          )}
        </p>
      )}
      <More entry={entry} props={props} />
    </Anchored>
  );
}
