/**
 * The two questions after the worry, each already answered by what is most likely, so that the answer is on the page at
 * once. Links do the work: other areas are pages, and with scripts off a role leads down to what is said for all roles.
 */
import Link from '@docusaurus/Link';
import type { AnswerPageProps } from '../plugin/finderRoutes';
import styles from './AnswerPage.module.css';
import { chooseArea } from './useArea';

/** Where the child lives, and the answers of other areas. @param chosen the id of the role, which goes along. */
export function AreaChoice({
  area,
  chosen,
}: Required<Pick<AnswerPageProps, 'area'>> & { chosen: string | undefined }) {
  const query = chosen ? `?as=${chosen}` : '';
  return (
    <details className={`${styles.choice} ${styles.place}`} open={area.askFirst}>
      <summary>
        {area.question} <span>{area.chosen?.name ?? 'Choose one'}</span>
      </summary>
      <ul>
        {area.options.map(({ id, name, path }) => (
          <li key={id}>
            <Link
              to={`${path}${query}`}
              data-area={id}
              onClick={() => chooseArea(id)}
              {...(id === area.chosen?.id && { 'aria-current': 'page' as const })}
            >
              {name}
            </Link>
          </li>
        ))}
        <li>
          <a href="#elsewhere">Somewhere else, or I do not know</a>
        </li>
      </ul>
    </details>
  );
}

interface Props {
  audience: AnswerPageProps['audience'];
  chosen: string | undefined;
  choose: (audience: string) => void;
}

/** Who is asking. */
export function RoleChoice({ audience, chosen, choose }: Props) {
  const role = audience.options.find(({ id }) => id === chosen);
  return (
    <details className={styles.choice}>
      <summary>
        {audience.question} <span>{role?.name ?? 'Anyone'}</span>
      </summary>
      <ul>
        {[...audience.options, { id: '', name: audience.skip }].map(({ id, name }) => (
          <li key={id}>
            <a
              href={id ? `?as=${id}#for-you` : '?#for-you'}
              {...(id === (chosen ?? '') && { 'aria-current': 'true' as const })}
              onClick={(event) => {
                event.preventDefault();
                choose(id);
                event.currentTarget.closest('details')?.removeAttribute('open');
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
