/** Whose booklet, in what form, and which contacts it leaves out. */
import { counted } from '../../../../shared/counted';
import { type Booklet, type Length, lengths } from '../../model/booklet';
import type { BookletContact } from '../../plugin/booklet';
import type { Named } from '../../plugin/props';
import { type Form, forms, formWords } from './forms';
import styles from './BookletPage.module.css';

type Key = 'area' | 'as' | 'length' | 'without' | 'form';

const lengthNames: Record<Length, string> = {
  sheet: 'One sheet of A4: the most needed',
  whole: 'Everything, with flow charts',
};

/** How a chart is named among what is left out; no contact's id has such a line in it. */
export const chartKey = (id: string): string => `chart_${id}`;

interface Props {
  areas: readonly Named[];
  audiences: readonly Named[];
  area: Named | undefined;
  audience: Named | undefined;
  form: Form;
  length: Length;
  /** With nothing left out. */
  whole: Booklet<BookletContact>;
  pathways: readonly { id: string; title: string }[];
  /** Ids left out, with a full stop between. */
  without: string;
  choose: (change: Partial<Record<Key, string>>) => void;
}

export default function BookletChoices({
  areas,
  audiences,
  area,
  audience,
  form,
  length,
  whole,
  pathways,
  without,
  choose,
}: Props) {
  const left = new Set(without.split('.').filter(Boolean));
  const lists = [
    ...whole.groups.map(({ id, title, contacts }) => ({
      id,
      title,
      items: contacts.map((contact) => ({ id: contact.id, name: contact.name })),
    })),
    {
      id: 'charts',
      title: 'Flow charts',
      items: pathways.map(({ id, title }) => ({ id: chartKey(id), name: title })),
    },
  ].filter(({ items }) => items.length > 0);
  const offered = lists.flatMap(({ items }) => items.map(({ id }) => id));
  const leftHere = offered.filter((id) => left.has(id)).length;
  const tick = (ids: readonly string[], inside: boolean) => {
    const next = new Set([...left].filter((id) => !ids.includes(id)));
    if (!inside) for (const id of ids) next.add(id);
    choose({ without: [...next].join('.') });
  };
  return (
    <form
      className={styles.choices}
      onSubmit={(event) => event.preventDefault()}
      aria-label="Make the booklet yours"
    >
      <div className={styles.selects}>
        <label>
          Area where the child lives
          <select
            value={area?.id}
            onChange={(event) =>
              choose({ area: event.target.value === areas[0]?.id ? '' : event.target.value })
            }
          >
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Who it is for
          <select
            value={audience?.id ?? ''}
            onChange={(event) => choose({ as: event.target.value })}
          >
            <option value="">Everyone</option>
            {audiences.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          How long
          <select
            value={length}
            onChange={(event) =>
              choose({ length: event.target.value === lengths[0] ? '' : event.target.value })
            }
          >
            {lengths.map((id) => (
              <option key={id} value={id}>
                {lengthNames[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Form
          <select
            value={form}
            onChange={(event) =>
              choose({ form: event.target.value === forms[0] ? '' : event.target.value })
            }
          >
            {forms.map((id) => (
              <option key={id} value={id}>
                {formWords[id].name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <details>
        <summary>Choose single contacts{length === 'whole' && ' and charts'}</summary>
        <p className={styles.row}>
          <button
            type="button"
            className="button button--quiet"
            disabled={leftHere === 0}
            onClick={() => tick(offered, true)}
          >
            Tick all
          </button>
          <button
            type="button"
            className="button button--quiet"
            disabled={leftHere === offered.length}
            onClick={() => tick(offered, false)}
          >
            Untick all
          </button>
        </p>
        {lists.map(({ id, title, items }) => (
          <fieldset key={id}>
            <legend>{title}</legend>
            {items.map((item) => (
              <label key={item.id} className={styles.tick}>
                <input
                  type="checkbox"
                  checked={!left.has(item.id)}
                  onChange={(event) => tick([item.id], event.target.checked)}
                />{' '}
                {item.name}
              </label>
            ))}
          </fieldset>
        ))}
      </details>
      <p role="status" className="quiet">
        {length === 'sheet'
          ? `${counted(offered.length - leftHere, 'contact')} with numbers of their own, as many as fit on the sheet: those that most worries lead to come first.`
          : `${offered.length - leftHere} of ${offered.length} contacts and charts.`}{' '}
        The urgent numbers are always in it.
      </p>
    </form>
  );
}
