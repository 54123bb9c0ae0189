/** In `npm run dev`, what is wrong with the content, over the page: the same words as in the terminal. */
import { formatProblem, isError } from '../../shared/problems';
import { usePortalData } from './usePortalData';
import styles from './ContentProblems.module.css';

export default function ContentProblems() {
  const errors = usePortalData().problems.filter(isError);
  if (errors.length === 0) return null;
  return (
    <section className={styles.panel} role="alert">
      <h2>{errors.length === 1 ? 'One problem' : `${errors.length} problems`} in the content</h2>
      <p>
        The pages show the content as it was before these problems. Fix them and this message goes
        away.
      </p>
      <ul>
        {errors.map((problem) => (
          <li key={formatProblem(problem)}>
            <code>{formatProblem(problem)}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
