/** Every case on paper, to be handed out; the answers come after all of them, on sheets of their own. */
import Blank from '../../../shared/ui/Blank';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { practicePath } from '../model/addresses';
import { exampleAmong } from '../model/example';
import type { PaperPageProps } from '../plugin/routes';
import ExampleCase from './ExampleCase';
import PanelAnswer from './PanelAnswer';
import styles from './PaperPage.module.css';

export default function PaperPage({ cases }: PaperPageProps) {
  return (
    <Page
      title="Cases on paper"
      description="All made-up cases for practice, to be printed; the answers are on sheets of their own."
      trail={[{ title: 'Practise the levels', path: practicePath }]}
      notice={<ExampleCase said={exampleAmong(cases)} />}
    >
      <p className="no-print">The cases come first, then the answers.</p>
      <p className="no-print">
        <PrintButton main>Print</PrintButton>
      </p>
      <ol>
        {cases.map(({ id, title, text, setting }, i) => (
          <li key={id} id={`case-${i + 1}`} className={styles.case}>
            <h2>{title}</h2>
            <p className="quiet">{setting.name}</p>
            <p>{text}</p>
            <p>
              Level: <Blank size="number" /> What decided it: <Blank size="sentence" />
            </p>
          </li>
        ))}
      </ol>
      <section className={styles.answers} aria-labelledby="answers">
        <h2 id="answers">Answers</h2>
        <p>{exampleAmong(cases)}</p>
        <ol>
          {cases.map(({ id, title, panel, notKnown, levels }) => (
            <li key={id} className={styles.case}>
              <h3>{title}</h3>
              <PanelAnswer panel={panel} notKnown={notKnown} levels={levels} />
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}
