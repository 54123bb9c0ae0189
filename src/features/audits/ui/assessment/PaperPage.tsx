/** The form on paper, for a workshop: everything that is asked, with room to write. */
import Page from '../../../../shared/ui/Page';
import PrintButton from '../../../../shared/ui/PrintButton';
import { judgements, judgementWords } from '../../model/judgements';
import { assessmentPath } from '../../model/addresses';
import type { AskedItem } from '../../model/assessment/asked';
import type { AssessmentPageProps } from '../../plugin/assessmentRoutes';
import styles from './Paper.module.css';
import Source from './Source';

/** Room for so many lines of handwriting. */
function Room({ label, lines }: { label: string; lines: number }) {
  return (
    <div className={styles.room}>
      {label}
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}

function Boxes({ who }: { who: string }) {
  return (
    <p className={styles.boxes}>
      {who}:{' '}
      {judgements.map((one) => (
        <span key={one}>
          <span className={styles.box} aria-hidden="true" /> {judgementWords[one].name}
        </span>
      ))}
    </p>
  );
}

function PaperItem({ name, text, guidance }: Omit<AskedItem, 'key'>) {
  return (
    <section className={styles.item}>
      <h3>{name}</h3>
      <p>{text}</p>
      {guidance && <p className="quiet">{guidance}</p>}
      <Room label="Answer" lines={2} />
      <Boxes who="Our judgement" />
      <Room label="Evidence, with its date" lines={2} />
      <Room label="What we will do, who by role, and by when" lines={2} />
      <Boxes who="A second agency, if one is here" />
    </section>
  );
}

export default function PaperPage({ cycle, parts, standards }: AssessmentPageProps) {
  return (
    <Page
      title="Self-assessment on paper"
      description="Every question and standard of the self-assessment, with room to write, to be printed."
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: 'Self-assessment', path: assessmentPath },
      ]}
    >
      <p className="no-print">
        <PrintButton main>Print</PrintButton>
      </p>
      <p>
        The questions of the {cycle.name}, and the standards of section 11. Write roles, never
        names, and nothing by which a child could be recognised.
      </p>
      <Room label="Agency, which part of it, and the day" lines={1} />
      <ul>
        {judgements.map((one) => (
          <li key={one}>
            {judgementWords[one].name}: {judgementWords[one].meaning}.
          </li>
        ))}
      </ul>
      {parts.map(({ id, name, summary, items }) => (
        <section key={id}>
          <h2>{name}</h2>
          <p className={styles.about}>{summary}</p>
          {items.map(({ key, ...item }) => (
            <PaperItem key={key} {...item} />
          ))}
        </section>
      ))}
      <Source standards={standards} />
    </Page>
  );
}
