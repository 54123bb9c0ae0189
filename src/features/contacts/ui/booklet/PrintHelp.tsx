/** The button that prints, and what to do with the paper. */
import PrintButton from '../../../../shared/ui/PrintButton';
import { type Form, formWords } from './forms';
import styles from './BookletPage.module.css';

export default function PrintHelp({ form }: { form: Form }) {
  return (
    <section className={styles.help} aria-label="Print">
      <PrintButton main>Print the booklet</PrintButton>
      <ol>
        {formWords[form].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
