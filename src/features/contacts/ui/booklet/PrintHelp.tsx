/** The button that prints, and what to do with the paper. */
import { type Form, formWords } from './forms';
import styles from './BookletPage.module.css';

export default function PrintHelp({ form }: { form: Form }) {
  return (
    <section className={styles.help} aria-label="Print">
      <button type="button" className="button" onClick={() => window.print()}>Print the booklet</button>
      <ol>{formWords[form].steps.map((step) => <li key={step}>{step}</li>)}</ol>
    </section>
  );
}
