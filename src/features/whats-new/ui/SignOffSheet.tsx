/** A sheet to sign, on paper of its own. */
import styles from './PackPage.module.css';

const rows = Array.from({ length: 12 }, (_, i) => i + 1);
const columns = ['Name', 'Role', 'Date', 'Signature'] as const;

export default function SignOffSheet({ period, count }: { period: string; count: number }) {
  return (
    <section className={styles.sheet} aria-labelledby="sheet">
      <h2 id="sheet">Sign-off sheet</h2>
      <p>
        {period}. I have read and understood the {count === 1 ? 'change' : `${count} changes`}{' '}
        above.
      </p>
      <div className="table-scroll" role="region" aria-label="Names and signatures" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                {columns.map((name) => (
                  <td key={name} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        Keep the sheet with your own records. It has names, so do not send it to us.
      </p>
    </section>
  );
}
