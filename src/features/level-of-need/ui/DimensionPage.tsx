/** Every indicator one dimension has ever had, with its history: those in force by level, drafted and withdrawn ones on request. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { numberWord } from '../../../shared/numberWords';
import Page from '../../../shared/ui/Page';
import type { DimensionPageProps, IndicatorEntry as Entry } from '../plugin/routes';
import EvidenceTray from './EvidenceTray';
import ExampleNotice from './ExampleNotice';
import IndicatorEntry from './IndicatorEntry';
import LevelBadge from './LevelBadge';
import OnRequest from './OnRequest';
import UnknownIndicator from './UnknownIndicator';
import { useDocumentTrail } from './useDocumentTrail';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import VersionNote from './VersionNote';

/** Whether a line is in the working draft alone, beside a document that is in force. */
const isOnlyDrafted = ({ version }: Entry, versions: DimensionPageProps['versions']): boolean =>
  versions.length > 1 && versions.some(({ id, status }) => id === version && status === 'draft');

export default function DimensionPage(props: DimensionPageProps) {
  const { dimension, domain, levels, entries, versions, moved } = props;
  const document = useDocumentTrail();
  const current = versions.find(({ status }) => status === 'current') ?? versions[0];
  const [choices, choose] = useAddressChoices(['draft', 'withdrawn']);
  const withdrawn = entries.filter((e) => e.withdrawnIn);
  const drafted = entries.filter((e) => isOnlyDrafted(e, versions));
  const standing = entries.filter((e) => !withdrawn.includes(e) && !drafted.includes(e));
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
        const own = standing.filter((e) => e.latest.level === level.number);
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
      <OnRequest
        title="Lines only in the working draft"
        entries={drafted}
        props={props}
        shown={choices.draft === 'shown'}
        show={(shown) => choose({ draft: shown ? 'shown' : '' })}
      />
      <OnRequest
        title="Withdrawn lines"
        entries={withdrawn}
        props={props}
        shown={choices.withdrawn === 'shown'}
        show={(shown) => choose({ withdrawn: shown ? 'shown' : '' })}
      />
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
