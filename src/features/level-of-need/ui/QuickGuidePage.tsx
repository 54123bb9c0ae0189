/** Two sides of A4 for the staff room: the levels on one, who to ring and what to say on the other. */
import Layout from '@theme/Layout';
import { formatDate } from '../../../shared/dates';
import { Phones } from '../../contacts/ui';
import type { LevelsGuideProps } from '../plugin/printRoutes';
import LevelBadge from './LevelBadge';
import Windscreen from './Windscreen';
import styles from './QuickGuidePage.module.css';

export default function QuickGuidePage({ version, publisher, levels, urgent, elsewhere, haveReady }: LevelsGuideProps) {
  return (
    <Layout title="Quick guide to the levels" description="Two sides of A4: the four levels of need, and who to ring.">
      <main className={styles.sheet} data-printable>
        <section className={styles.side}>
          <header className={styles.head}><div><p>{publisher}</p><h1>{version.title}: quick guide</h1><p>Version {version.id}{version.inForceFrom && `, in force from ${formatDate(version.inForceFrom)}`}. In danger now? Ring <strong>999</strong>.</p></div><Windscreen levels={levels} path={version.path} /></header>
          <div className="table-scroll" role="region" aria-label="The four levels" tabIndex={0}>
            <table>
              <thead><tr><th scope="col">Level</th><th scope="col">What it means</th><th scope="col">What to do</th><th scope="col">Consent and information sharing</th><th scope="col">Who leads, which assessment</th></tr></thead>
              <tbody>{levels.map(({ number, name, summary, next, consent, lead, assessment }) => <tr key={number}><th scope="row"><LevelBadge number={number} name={name} /></th><td>{summary}</td><td>{next}</td><td>{consent}</td><td>{lead} {assessment}</td></tr>)}</tbody>
            </table>
          </div>
          <h2>Is it a 2 or a 3?</h2>
          <p>A level describes the help needed, not the child. Look at how long, how often, how severe, and what protects the child. Read the two levels beside each other. Children move both ways. If you are not sure, talk to your safeguarding lead or ring for advice: you need not have settled on a level first.</p>
        </section>
        <section className={styles.side}>
          <h2>Who to ring</h2>
          <ul className={styles.numbers}>{[...urgent, ...elsewhere].map(({ id, name, phones, mark, hoursText }) => <li key={id}><strong>{name}</strong><Phones phones={phones.slice(0, 1)} mark={mark} small /><span className="quiet">{hoursText[0]}</span></li>)}</ul>
          <h2>Have ready</h2>
          <ul className={styles.ready}>{haveReady.map((line) => <li key={line}>{line}</li>)}</ul>
          <h2>Timescales, and if it is refused</h2>
          <div className="table-scroll" role="region" aria-label="Timescales, and if it is refused" tabIndex={0}>
            <table>
              <thead><tr><th scope="col">Level</th><th scope="col">If it is refused</th><th scope="col">Timescales</th></tr></thead>
              <tbody>{levels.map(({ number, name, refused, timescale }) => <tr key={number}><th scope="row"><LevelBadge number={number} name={name} /></th><td>{refused}</td><td>{timescale}</td></tr>)}</tbody>
            </table>
          </div>
          <p className="quiet">Version {version.id}. {version.note} Check the site before you rely on a number on paper.</p>
        </section>
      </main>
    </Layout>
  );
}
