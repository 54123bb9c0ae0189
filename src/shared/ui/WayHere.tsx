/** The pages above this one, outermost first; shown above the title. */
import Link from '@docusaurus/Link';
import styles from './WayHere.module.css';

export default function WayHere({ above }: { above: readonly { title: string; path: string }[] }) {
  if (above.length === 0) return null;
  return (
    <nav aria-label="You are here" className={styles.way}>
      <ol>
        {above.map(({ title, path }) => (
          <li key={path}>
            <Link to={path}>{title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
