/** One card for each level: what to do, consent, who leads, which assessment, the clocks, who to contact, and if it is refused. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { ContactLines } from '../../contacts/ui';
import type { LevelsGuideProps } from '../plugin/printRoutes';
import LevelCard from './LevelCard';
import VersionNote from './VersionNote';

type ListProps = Pick<LevelsGuideProps, 'elsewhere'>;

function Elsewhere({ elsewhere }: ListProps) {
  return (
    <details>
      <summary>If the child lives in another area</summary>
      <p>
        Contact the area where the child lives. If you are not sure, ring any of them: they will say
        whose it is.
      </p>
      <ContactLines
        contacts={elsewhere}
        before={({ areas }) => <strong>{areas.map(({ name }) => name).join(', ')}: </strong>}
      />
    </details>
  );
}

export default function WhatToDoPage({
  version,
  levels,
  contacts,
  elsewhere,
  after,
}: LevelsGuideProps) {
  return (
    <Page
      title="What to do at each level"
      description="For each level of need: consent and information sharing, who leads, which assessment, who to contact, timescales, what happens next, and what to do if it is refused."
      trail={[{ title: 'Level of Need', path: version.path }]}
      lede="Four levels, and what each asks of you."
    >
      {levels.map((level) => {
        const own = contacts[level.number] ?? [];
        const areas = [...new Set(own.flatMap((contact) => contact.areas.map(({ name }) => name)))];
        return (
          <LevelCard key={level.number} level={level} path={version.path}>
            <h3>Who to contact{areas.length > 0 && ` in ${areas[0] ?? ''}`}</h3>
            {own.length === 0 && <p>Your own service first. No referral is needed.</p>}
            <ContactLines contacts={own} inTurn />
            <Elsewhere elsewhere={elsewhere} />
            <h3>What happens next</h3>
            {(after[level.number] ?? []).length === 0 ? (
              <p>
                You carry on, and look again at every ordinary contact. If a need goes unmet, read
                level {Math.min(level.number + 1, 4)}.
              </p>
            ) : (
              <ul>
                {(after[level.number] ?? []).map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            )}
          </LevelCard>
        );
      })}
      <VersionNote versions={[version]} current={version.id} />
    </Page>
  );
}
