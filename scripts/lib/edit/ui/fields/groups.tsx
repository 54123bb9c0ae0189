/** Fields that have fields of their own. */
import { useId } from 'react';
import { emptyOf, type Field, type NamedField } from '../../../../../src/portal/edit/form';
import { type Group, isGroup, labelOf, variantOf, withField } from '../model';
import { isSimple, ofField, Problems, type WithInner } from './row';

const under = (name: string, inner: string): string => (name === '' ? inner : `${name}.${inner}`);

/** The fields of a group; those that are not there yet can be added. */
export function GroupFields({
  fields,
  name,
  value,
  onChange,
  around,
  leave = [],
  Inner,
}: Pick<WithInner, 'name' | 'onChange' | 'around' | 'Inner'> & {
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
        <Inner
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

/** One of several groups, chosen by what each says of itself. */
export function OneOfField(props: WithInner<Extract<Field, { type: 'oneOf' }>>) {
  const { field, name, label, hint, value, onChange, around, required, Inner } = props;
  const variant = variantOf(field, value);
  const { key } = field;
  const id = useId();
  if (key === undefined) return variant ? <Inner {...props} field={variant.field} /> : null;
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
      <GroupFields
        fields={inner}
        leave={[key]}
        name={name}
        value={value}
        onChange={onChange}
        around={around}
        Inner={Inner}
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

/** Several fields under one name. */
export function GroupField(props: WithInner<Extract<Field, { type: 'group' }>>) {
  const { field, name, label, hint, value, onChange, around, required, Inner } = props;
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <GroupFields
        fields={field.fields}
        name={name}
        value={value}
        onChange={onChange}
        around={around}
        Inner={Inner}
      />
      <Problems id={`${name}-problem`} problems={ofField(around, name)} />
      {!required && (
        <button type="button" onClick={() => onChange(undefined)}>
          Take away {label.toLowerCase()}
        </button>
      )}
    </fieldset>
  );
}
