/** Every indicator one dimension has ever had: what it says now, and where it stood in each version. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { numberWord } from '../../../shared/numberWords';
import Page from '../../../shared/ui/Page';
import type { DimensionPageProps } from '../plugin/routes';
import EvidenceTray from './EvidenceTray';
import ExampleNotice from './ExampleNotice';
import IndicatorEntry from './IndicatorEntry';
import LevelBadge from './LevelBadge';
import UnknownIndicator from './UnknownIndicator';
import { useDocumentTrail } from './useDocumentTrail';
import VersionNote from './VersionNote';

export default function DimensionPage(props: DimensionPageProps) {
  const { dimension, domain, levels, entries, versions, moved } = props;
  const document = useDocumentTrail();
  const current = versions.find(({ status }) => status === 'current') ?? versions[0];
  const withdrawn = entries.filter((e) => e.withdrawnIn);
  return (
    <Page
      notice={<ExampleNotice of={current} />}
      title={`${dimension.name}: indicators`}
      description={`${document.title} indicators for ${dimension.name.toLowerCase()}, at levels 1 to ${levels.length}, with their history.`}
      trail={[document, { title: domain.name, path: `/level-of-need/domains/${domain.id}` }]}
      lede={dimension.summary}
    >
      <UnknownIndicator />
      <p>
        <Link to={`/level-of-need/browse?dimension=${dimension.id}`}>
          {`Compare its ${numberWord(levels.length)} levels side by side`}
        </Link>
      </p>
      {levels.map((level) => {
        const own = entries.filter((e) => !e.withdrawnIn && e.latest.level === level.number);
        return (
          <section key={level.number}>
            <h2>
              <LevelBadge number={level.number} name={level.name} />
            </h2>
            {own.length > 0 ? (
              <ul className="plain-list">
                {own.map((entry) => (
                  <IndicatorEntry key={entry.id} entry={entry} props={props} />
                ))}
              </ul>
            ) : (
              <p>No indicator at this level.</p>
            )}
            <p>
              <Link to={`/level-of-need/levels/${level.slug}`}>
                What to do at level {level.number}
              </Link>
              {level.contacts.length > 0 && (
                <>
                  . Who to contact:{' '}
                  {level.contacts.map(({ id, name }, i) => (
                    <span key={id}>
                      {i > 0 && ', '}
                      <Link to={`/contacts/${id}`}>{name}</Link>
                    </span>
                  ))}
                </>
              )}
            </p>
          </section>
        );
      })}
      {withdrawn.length > 0 && (
        <section>
          <h2>Withdrawn</h2>
          <ul className="plain-list">
            {withdrawn.map((entry) => (
              <IndicatorEntry key={entry.id} entry={entry} props={props} />
            ))}
          </ul>
        </section>
      )}
      {moved.length > 0 && (
        <section>
          <h2>Moved to another dimension</h2>
          <ul>
            {moved.map(({ id, text, page }) => (
              <Anchored as="li" key={id} id={id}>
                <Link to={page}>{text}</Link>
              </Anchored>
            ))}
          </ul>
        </section>
      )}
      {current && <VersionNote versions={versions} current={current.id} />}
      <EvidenceTray version={current?.id} />
    </Page>
  );
}
