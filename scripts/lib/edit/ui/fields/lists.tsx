/** Fields with several values of one kind. */
import { emptyOf, type Field } from '../../../../../src/portal/edit/form';
import { type Group, isGroup, labelOf } from '../model';
import { Hint, isSimple, ofField, Problems, type WithInner } from './row';

/** A list, whose entries can be added and taken away. */
export function ListField(props: WithInner<Extract<Field, { type: 'list' }>>) {
  const { field, name, label, hint, value, onChange, around, required, Inner } = props;
  const items: unknown[] = Array.isArray(value) ? value : [];
  const set = (next: unknown[]) => onChange(next.length === 0 && !required ? undefined : next);
  const one = label.replace(/s$/, '');
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <Hint hint={hint} name={name} around={around} />
      {items.map((item, i) => (
        <div className={isSimple(field.item) ? 'line' : 'item'} key={i}>
          <Inner
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

/** Values by their keys, which stay. */
export function MapField(props: WithInner<Extract<Field, { type: 'map' }>>) {
  const { field, name, label, hint, value, onChange, around, Inner } = props;
  const group: Group = isGroup(value) ? value : {};
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {Object.entries(group).map(([key, inner]) => (
        <Inner
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
