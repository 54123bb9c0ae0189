/** Where the indicators went that earlier versions had on this page. A link to one of them opens the list by itself. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import type { MovedOn as Item } from '../model/movedOn';

export default function MovedOn({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <details className="no-print">
      <summary>
        {items.length === 1
          ? 'One indicator of an earlier version is'
          : `${items.length} indicators of earlier versions are`}{' '}
        no longer on this page
      </summary>
      <ul>
        {items.map(({ id, text, level, page }) => (
          <Anchored as="li" key={id} id={id}>
            {text}{' '}
            <Link to={page}>{level ? `Now at level ${level}` : 'Withdrawn: its history'}</Link>
          </Anchored>
        ))}
      </ul>
    </details>
  );
}
