/** Two sides of A4 for the staff room: the levels on one, who to ring and what to say on the other. */
import Layout from '@theme/Layout';
import { formatDate } from '../../../shared/calendar/dates';
import { numberWord } from '../../../shared/numberWords';
import { EmergencyNumber, Reach } from '../../contacts/ui';
import { exampleNotice } from '../model/adoption';
import type { LevelsGuideProps } from '../plugin/printRoutes';
import ExampleNotice from './ExampleNotice';
import LevelTable from './LevelTable';
import Windscreen from './Windscreen';
import styles from './QuickGuidePage.module.css';

export default function QuickGuidePage({
  version,
  publisher,
  levels,
  urgent,
  elsewhere,
  haveReady,
}: LevelsGuideProps) {
  const count = numberWord(levels.length);
  return (
    <Layout
      title="Quick guide to the levels"
      description={`Two sides of A4: the ${count} levels of need, and who to ring.`}
    >
      <main className={styles.sheet} data-printable>
        <section className={styles.side}>
          <ExampleNotice of={version} />
          <header className={styles.head}>
            <div>
              <p>{publisher}</p>
              <h1>{version.title}: quick guide</h1>
              <p>
                Version {version.id}
                {version.inForceFrom && `, in force from ${formatDate(version.inForceFrom)}`}. In
                danger now? Ring <EmergencyNumber />.
              </p>
            </div>
            <Windscreen levels={levels} path={version.path} />
          </header>
          <div
            className="table-scroll"
            role="region"
            aria-label={`The ${count} levels`}
            tabIndex={0}
          >
            <LevelTable
              columns={[
                'What it means',
                'What to do',
                'Consent and information sharing',
                'Who leads, which assessment',
              ]}
              rows={levels.map((level) => ({
                level,
                cells: [
                  level.summary,
                  level.next,
                  level.consent,
                  `${level.lead} ${level.assessment}`,
                ],
              }))}
            />
          </div>
          <h2>Is it a 2 or a 3?</h2>
          <p>
            A level describes the help needed, not the child. Look at how long, how often, how
            severe, and what protects the child. Read the two levels together. Children move both
            ways. If you are not sure, talk to your safeguarding lead or ring for advice. You do not
            have to decide on a level first.
          </p>
        </section>
        <section className={styles.side}>
          <h2>Who to ring</h2>
          <ul className={styles.numbers}>
            {[...urgent, ...elsewhere].map((contact) => (
              <li key={contact.id}>
                <strong>{contact.name}</strong>
                <Reach contact={contact} small />
              </li>
            ))}
          </ul>
          <h2>Have ready</h2>
          <ul className={styles.ready}>
            {haveReady.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h2>Timescales, and if it is refused</h2>
          <div
            className="table-scroll"
            role="region"
            aria-label="Timescales, and if it is refused"
            tabIndex={0}
          >
            <LevelTable
              columns={['If it is refused', 'Timescales']}
              rows={levels.map((level) => ({ level, cells: [level.refused, level.timescale] }))}
            />
          </div>
          <p className="quiet">
            {exampleNotice(version)} Version {version.id}. {version.note} Check the site before you
            rely on a number on paper.
          </p>
        </section>
      </main>
    </Layout>
  );
}
