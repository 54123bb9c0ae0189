/** The fields of a form, each with what it is for, an example, and what is wrong with it. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { emptyOf, type Field, type NamedField } from '../../../../src/portal/edit/form';
import type { FieldProblem, RecordName } from '../../../../src/portal/edit/records';
import {
  type Group,
  isGroup,
  labelOf,
  textOfDay,
  variantOf,
  type WeekEntry,
  weekDays,
  withDay,
  withField,
  withoutPlaces,
} from './model';

/** What every field knows of the record it is in. */
export interface Around {
  records: readonly RecordName[];
  problems: readonly FieldProblem[];
  examples: Readonly<Record<string, string>>;
}

interface Props<F extends Field = Field> {
  field: F;
  /** As the check names it: `phones[0].number`. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** One of a list: its label and example are said once, above the list. */
  compact?: boolean;
  value: unknown;
  onChange: (value: unknown) => void;
  around: Around;
}

const ofField = ({ problems }: Around, name: string): FieldProblem[] =>
  problems.filter(({ field }) => field === name);

function Problems({ id, problems }: { id: string; problems: readonly FieldProblem[] }) {
  return problems.length === 0 ? null : (
    <div id={id} className="problem" role="alert">
      {problems.map(({ message, fix, line }) => (
        <p key={`${line} ${message}`}>
          {message}. {fix.charAt(0).toUpperCase() + fix.slice(1)}.
        </p>
      ))}
    </div>
  );
}

/** What a field is for, and what another record has in it. */
function Hint({
  id,
  hint = '',
  name,
  around,
}: Pick<Props, 'hint' | 'name' | 'around'> & { id?: string }) {
  const example = around.examples[withoutPlaces(name)];
  const words = [hint, example === undefined ? '' : `For example: ${example}`].filter(Boolean);
  return words.length === 0 ? null : (
    <p id={id} className="hint">
      {words.join(' ')}
    </p>
  );
}

/** A single value: its label, what it is for with an example, the control, and its problems. */
function Row({
  label,
  hint = '',
  required = false,
  compact = false,
  name,
  around,
  control,
}: Pick<Props, 'label' | 'hint' | 'required' | 'compact' | 'name' | 'around'> & {
  control: (described: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean;
  }) => ReactNode;
}) {
  const id = useId();
  const problems = ofField(around, name);
  return (
    <div className={compact ? 'compact' : 'row'}>
      <label htmlFor={id}>
        {label}
        {!required && <span className="optional"> (may be left empty)</span>}
      </label>
      {!compact && <Hint id={`${id}-hint`} hint={hint} name={name} around={around} />}
      {control({
        id,
        'aria-describedby': `${id}-hint ${id}-problem`,
        'aria-invalid': problems.length > 0,
      })}
      <Problems id={`${id}-problem`} problems={problems} />
    </div>
  );
}

/** Whether a field is one control. */
const isSimple = (field: Field): boolean => !['group', 'oneOf', 'list', 'map'].includes(field.type);

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

function TextField(props: Props) {
  const { field, value, onChange, required } = props;
  const change = (text: string) => onChange(text === '' && !required ? undefined : text);
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
          />
        ) : (
          <input
            {...described}
            type={field.type === 'date' ? 'date' : 'text'}
            value={textOf(value)}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    />
  );
}

function NumberField(props: Props) {
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

function YesNoField(props: Props) {
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
function ChoiceField({
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

const namesOf = ({ records }: Around, collection: string): [string, string][] =>
  records
    .filter(({ kind }) => kind === collection)
    .map(({ id, title }): [string, string] => [id, title])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

/** The opening hours of a week: a line a day. */
function WeekField({ days, ...props }: Props & { days: readonly string[] }) {
  const week = (Array.isArray(props.value) ? props.value : []) as WeekEntry[];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const id = useId();
  return (
    <fieldset className="group">
      <legend>{props.label}</legend>
      <p className="hint">
        The hours of each day in 24-hour time, for example 09:00-17:00, or 09:00-12:30, 13:30-17:00.
        Leave a day empty when they are closed. A time after midnight runs into the next day:
        17:00-09:00.
      </p>
      {days.map((day) => (
        <div className="day" key={day}>
          <label htmlFor={`${id}-${day}`}>{labelOf(day)}</label>
          <input
            id={`${id}-${day}`}
            placeholder="closed"
            value={typed[day] ?? textOfDay(week, day)}
            onChange={({ target }) => {
              setTyped({ ...typed, [day]: target.value });
              props.onChange(withDay(week, days, { day, text: target.value }));
            }}
            onBlur={() => setTyped({})}
          />
        </div>
      ))}
      <Problems
        id={`${id}-problem`}
        problems={props.around.problems.filter(({ field }) => field.startsWith(props.name))}
      />
    </fieldset>
  );
}

function ListField(props: Props<Extract<Field, { type: 'list' }>>) {
  const { field, name, label, hint, value, onChange, around, required } = props;
  const items: unknown[] = Array.isArray(value) ? value : [];
  const set = (next: unknown[]) => onChange(next.length === 0 && !required ? undefined : next);
  const one = label.replace(/s$/, '');
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <Hint hint={hint} name={name} around={around} />
      {items.map((item, i) => (
        <div className={isSimple(field.item) ? 'line' : 'item'} key={i}>
          <AnyField
            field={field.item}
            compact={isSimple(field.item)}
            name={`${name}[${i}]`}
            label={`${one} ${i + 1}`}
            required
            value={item}
            onChange={(next) => set(items.map((old, j) => (j === i ? next : old)))}
            around={around}
          />
          <button
            type="button"
            aria-label={`Take away ${one.toLowerCase()} ${i + 1}`}
            onClick={() => set(items.filter((_, j) => j !== i))}
          >
            Take away
          </button>
        </div>
      ))}
      <Problems id={`${name}-problem`} problems={ofField(around, name)} />
      <button type="button" onClick={() => set([...items, emptyOf(field.item)])}>
        Add to {label.toLowerCase()}
      </button>
    </fieldset>
  );
}

function MapField(props: Props<Extract<Field, { type: 'map' }>>) {
  const { field, name, label, hint, value, onChange, around } = props;
  const group: Group = isGroup(value) ? value : {};
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {Object.entries(group).map(([key, inner]) => (
        <AnyField
          key={key}
          field={field.item}
          name={`${name}.${key}`}
          label={labelOf(key)}
          required
          value={inner}
          onChange={(next) => onChange({ ...group, [key]: next })}
          around={around}
        />
      ))}
    </fieldset>
  );
}

const under = (name: string, inner: string): string => (name === '' ? inner : `${name}.${inner}`);

/** The fields of a group; those that are not there yet can be added. */
export function Fields({
  fields,
  name,
  value,
  onChange,
  around,
  leave = [],
}: Pick<Props, 'name' | 'onChange' | 'around'> & {
  fields: readonly NamedField[];
  value: unknown;
  /** Fields that are shown elsewhere. */
  leave?: readonly string[];
}) {
  const group: Group = isGroup(value) ? value : {};
  const shown = fields.filter(({ name: own }) => !leave.includes(own));
  const isThere = ({ name: own, required, field }: NamedField) =>
    required || isSimple(field) || group[own] !== undefined;
  return (
    <>
      {shown.filter(isThere).map((inner) => (
        <AnyField
          key={inner.name}
          {...inner}
          name={under(name, inner.name)}
          label={labelOf(inner.name)}
          value={group[inner.name]}
          onChange={(next) => onChange(withField(group, inner.name, next))}
          around={around}
        />
      ))}
      {shown
        .filter((inner) => !isThere(inner))
        .map((inner) => (
          <p key={inner.name} className="add">
            <button
              type="button"
              onClick={() =>
                onChange(
                  withField(
                    group,
                    inner.name,
                    inner.field.type === 'list'
                      ? [emptyOf(inner.field.item)]
                      : emptyOf(inner.field),
                  ),
                )
              }
            >
              Add {labelOf(inner.name).toLowerCase()}
            </button>{' '}
            <span className="hint">{inner.hint}</span>
          </p>
        ))}
    </>
  );
}

function OneOfField(props: Props<Extract<Field, { type: 'oneOf' }>>) {
  const { field, name, label, hint, value, onChange, around, required } = props;
  const variant = variantOf(field, value);
  const { key } = field;
  const id = useId();
  if (key === undefined) return variant ? <AnyField {...props} field={variant.field} /> : null;
  const inner = variant?.field.type === 'group' ? variant.field.fields : [];
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="row">
        <label htmlFor={id}>{labelOf(key)}</label>
        <select
          id={id}
          value={variant?.name}
          onChange={({ target }) => {
            const next = field.variants.find(({ name: own }) => own === target.value);
            const kept = next?.field.type === 'group' ? next.field.fields : [];
            const old: Group = isGroup(value) ? value : {};
            onChange({
              ...(emptyOf(next?.field ?? field) as Group),
              ...Object.fromEntries(
                kept.flatMap(({ name: own }) =>
                  own !== key && old[own] !== undefined ? [[own, old[own]]] : [],
                ),
              ),
            });
          }}
        >
          {field.variants.map(({ name: own, hint: words }) => (
            <option key={own} value={own}>
              {words ? `${labelOf(own)}: ${words}` : labelOf(own)}
            </option>
          ))}
        </select>
      </div>
      <Fields
        fields={inner}
        leave={[key]}
        name={name}
        value={value}
        onChange={onChange}
        around={around}
      />
      <Problems id={`${id}-problem`} problems={ofField(around, name)} />
      {!required && (
        <button type="button" onClick={() => onChange(undefined)}>
          Take away {label.toLowerCase()}
        </button>
      )}
    </fieldset>
  );
}

function GroupField(props: Props<Extract<Field, { type: 'group' }>>) {
  const { field, name, label, hint, value, onChange, around, required } = props;
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <Fields fields={field.fields} name={name} value={value} onChange={onChange} around={around} />
      <Problems id={`${name}-problem`} problems={ofField(around, name)} />
      {!required && (
        <button type="button" onClick={() => onChange(undefined)}>
          Take away {label.toLowerCase()}
        </button>
      )}
    </fieldset>
  );
}

/** A field of any kind. */
export function AnyField({ field, ...props }: Props) {
  switch (field.type) {
    case 'group':
      return <GroupField {...props} field={field} />;
    case 'oneOf':
      return <OneOfField {...props} field={field} />;
    case 'map':
      return <MapField {...props} field={field} />;
    case 'list': {
      const days = weekDays(field);
      return days ? (
        <WeekField {...props} field={field} days={days} />
      ) : (
        <ListField {...props} field={field} />
      );
    }
    case 'choice':
      return (
        <ChoiceField
          {...props}
          options={field.options.map((option) => [option, labelOf(option)])}
        />
      );
    case 'ref':
      return <ChoiceField {...props} options={namesOf(props.around, field.collection)} />;
    case 'yesNo':
      return <YesNoField {...props} field={field} />;
    case 'number':
      return <NumberField {...props} field={field} />;
    case 'fixed':
    case 'nothing':
      return null;
    default:
      return <TextField {...props} field={field} />;
  }
}
