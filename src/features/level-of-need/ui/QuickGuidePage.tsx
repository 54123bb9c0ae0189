/** Two sides of A4 for the staff room: the levels on one, who to ring and what to say on the other. */
import Layout from '@theme/Layout';
import { Phones } from '../../contacts/ui';
import type { LevelsGuideProps } from '../plugin/printRoutes';
import LevelBadge from './LevelBadge';
import Windscreen from './Windscreen';
import styles from './QuickGuidePage.module.css';

export default function QuickGuidePage({ version, publisher, levels, urgent, elsewhere }: LevelsGuideProps) {
  return (
    <Layout title="Quick guide to the levels" description="Two sides of A4: the four levels of need, and who to ring.">
      <main className={styles.sheet} data-printable>
        <section className={styles.side}>
          <header className={styles.head}><div><p>{publisher}</p><h1>{version.title}: quick guide</h1></div><Windscreen levels={levels} path={version.path} /></header>
          <table>
            <thead><tr><th scope="col">Level</th><th scope="col">What it means</th><th scope="col">What to do</th><th scope="col">Consent</th></tr></thead>
            <tbody>{levels.map(({ number, name, summary, next, consent }) => <tr key={number}><th scope="row"><LevelBadge number={number} name={name} /></th><td>{summary}</td><td>{next}</td><td>{consent}</td></tr>)}</tbody>
          </table>
          <p>A level describes the help needed, not the child. Look at how long, how often, how severe, and what protects the child. Children move both ways. If you are not sure, talk to your safeguarding lead or ring for advice.</p>
        </section>
        <section className={styles.side}>
          <h2>Who to ring</h2>
          <ul className={styles.numbers}>{[...urgent, ...elsewhere].map(({ id, name, phones, mark, hoursText }) => <li key={id}><strong>{name}</strong><Phones phones={phones.slice(0, 1)} mark={mark} small /><span className="quiet">{hoursText[0]}</span></li>)}</ul>
          <h2>If it is refused, or you disagree</h2>
          <table>
            <tbody>{levels.map(({ number, name, refused, timescale }) => <tr key={number}><th scope="row"><LevelBadge number={number} name={name} /></th><td>{refused}</td><td>{timescale}</td></tr>)}</tbody>
          </table>
          <p className="quiet">Version {version.id}. {version.note} Check the site before you rely on a number on paper.</p>
        </section>
      </main>
    </Layout>
  );
}
