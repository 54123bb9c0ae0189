/** One card for each level: what to do, consent, who leads, which assessment, the clocks, who to contact, and if it is refused. */
import { numberWord } from '../../../shared/numberWords';
import Page from '../../../shared/ui/Page';
import { ContactLines } from '../../contacts/ui';
import type { LevelsGuideProps } from '../plugin/printRoutes';
import ExampleNotice from './ExampleNotice';
import LevelCard from './LevelCard';
import VersionNote from './VersionNote';

type ListProps = Pick<LevelsGuideProps, 'elsewhere'>;

function Elsewhere({ elsewhere }: ListProps) {
  return (
    <details>
      <summary>If the child lives in another area</summary>
      <p>
        Contact the area where the child lives. If you are not sure, ring any of them. They will
        tell you which area it is.
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
  versions,
  served,
  levels,
  contacts,
  elsewhere,
  after,
}: LevelsGuideProps) {
  return (
    <Page
      notice={<ExampleNotice of={version} />}
      title="What to do at each level"
      description="For each level of need: consent and information sharing, who leads, which assessment, who to contact, timescales, what happens next, and what to do if it is refused."
      trail={[{ title: version.title, path: version.path }]}
      lede={`The ${numberWord(levels.length)} levels, and what to do at each.`}
    >
      {levels.map((level) => {
        const own = contacts[level.number] ?? [];
        return (
          <LevelCard key={level.number} level={level} path={version.path}>
            <h3>
              Who to contact{own.length > 0 && served.length > 0 && ` in ${served.join(' and ')}`}
            </h3>
            {own.length === 0 && <p>Start with your own service. You do not need to refer.</p>}
            <ContactLines contacts={own} inTurn />
            <Elsewhere elsewhere={elsewhere} />
            <h3>What happens next</h3>
            {(after[level.number] ?? []).length === 0 ? (
              <p>
                Carry on, and look again at every ordinary contact.
                {level.number < levels.length &&
                  ` If a need is not met, read level ${level.number + 1}.`}
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
      <VersionNote versions={versions} current={version.id} />
    </Page>
  );
}
