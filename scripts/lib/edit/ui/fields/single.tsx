/** Fields with one value: words, a day, a number, a tick, a choice. */
import { cleanText } from '../../../../../src/shared/characters';
import { useRef } from 'react';
import { type Around, type Props, Row } from './row';

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

export function TextField(props: Props) {
  const { field, value, onChange, required } = props;
  const typed = useRef(false);
  const give = (text: string) => onChange(text === '' && !required ? undefined : text);
  const change = (text: string) => {
    typed.current = true;
    // Word and web pages bring along what nobody can see.
    give(cleanText(text));
  };
  /** A space before or after pasted words goes once somebody leaves the field, and only then. */
  const leave = () => {
    const text = textOf(value);
    const bare = text.replace(/^ +| +$/g, '');
    if (typed.current && text !== bare) give(bare);
    typed.current = false;
  };
  return (
    <Row
      {...props}
      control={(described) =>
        field.type === 'text' && field.long && textOf(value).length > 60 ? (
          <textarea
            {...described}
            rows={3}
            value={textOf(value)}
            onChange={(event) => change(event.target.value)}
            onBlur={leave}
          />
        ) : (
          <input
            {...described}
            type={field.type === 'date' ? 'date' : 'text'}
            value={textOf(value)}
            onChange={(event) => change(event.target.value)}
            onBlur={leave}
          />
        )
      }
    />
  );
}

export function NumberField(props: Props) {
  return (
    <Row
      {...props}
      control={(described) => (
        <input
          {...described}
          type="number"
          value={textOf(props.value)}
          onChange={({ target }) =>
            props.onChange(target.value === '' ? undefined : Number(target.value))
          }
        />
      )}
    />
  );
}

export function YesNoField(props: Props) {
  return (
    <Row
      {...props}
      control={(described) => (
        <input
          {...described}
          type="checkbox"
          checked={props.value === true}
          onChange={({ target }) =>
            props.onChange(target.checked || (props.required ? false : undefined))
          }
        />
      )}
    />
  );
}

/** Choices by their words; of records, by their names. */
export function ChoiceField({
  options,
  ...props
}: Omit<Props, 'field'> & { options: [string, string][] }) {
  const value = textOf(props.value);
  const known = options.some(([id]) => id === value);
  return (
    <Row
      {...props}
      control={(described) => (
        <select
          {...described}
          value={value}
          onChange={({ target }) => props.onChange(target.value === '' ? undefined : target.value)}
        >
          {(!props.required || value === '') && <option value="">Nothing chosen</option>}
          {value !== '' && !known && <option value={value}>{value} (not there)</option>}
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** The records of a collection by their names, for a choice. */
export const namesOf = ({ records }: Around, collection: string): [string, string][] =>
  records
    .filter(({ kind }) => kind === collection)
    .map(({ id, title }): [string, string] => [id, title])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
