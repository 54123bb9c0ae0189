/** What all fields share: what they know, and a label with a hint, an example and what is wrong. */
import { useId } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Field } from '../../../../../src/portal/edit/form';
import type { FieldProblem, RecordName } from '../../../../../src/portal/edit/records';
import { capital } from '../../../../../src/shared/capital';
import { withoutPlaces } from '../model';

/** What every field knows of the record it is in. */
export interface Around {
  records: readonly RecordName[];
  problems: readonly FieldProblem[];
  examples: Readonly<Record<string, string>>;
}

export interface Props<F extends Field = Field> {
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

/** For a field with others inside: what draws each of them, whatever its kind. */
export interface WithInner<F extends Field = Field> extends Props<F> {
  Inner: ComponentType<Props>;
}

export const ofField = ({ problems }: Around, name: string): FieldProblem[] =>
  problems.filter(({ field }) => field === name);

export function Problems({ id, problems }: { id: string; problems: readonly FieldProblem[] }) {
  return problems.length === 0 ? null : (
    <div id={id} className="problem" role="alert">
      {problems.map(({ message, fix, line }) => (
        <p key={`${line} ${message}`}>
          {capital(message)}. {capital(fix)}.
        </p>
      ))}
    </div>
  );
}

/** What a field is for, and what another record has in it. */
export function Hint({
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
export function Row({
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
export const isSimple = (field: Field): boolean =>
  !['group', 'oneOf', 'list', 'map'].includes(field.type);
