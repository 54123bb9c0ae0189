/** A form that narrows a list at once, as something is chosen; it is there only where scripts run. */
import { type ReactNode, useId, useState } from 'react';
import styles from './FilterForm.module.css';

interface FormProps {
  /** What it does, for those who hear it: “Filter the courses”. */
  label: string;
  /** Absent when nothing is chosen. */
  clear?: (() => void) | undefined;
  /** What the button says that clears all: “Show all courses”. */
  clearWords?: string;
  /** On a phone its fields are behind a button, so that the list itself is what is seen first. */
  folds?: boolean;
  children: ReactNode;
}

interface FoldProps {
  /** What the button says. */
  words: string;
  /** A tablet has them behind the button as well. */
  early?: boolean;
  children: ReactNode;
}

/** Fields that a phone has behind a button: the words come first, then what they find. */
export function Fold({ words, early = false, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const fields = useId();
  const width = early ? styles.early : '';
  return (
    <>
      <button
        type="button"
        className={`button button--quiet ${styles.fold} ${width}`}
        aria-expanded={open}
        aria-controls={fields}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      <div id={fields} className={`${open ? styles.open : styles.folded} ${width}`}>
        {children}
      </div>
    </>
  );
}

export default function FilterForm({ label, clear, clearWords, folds, children }: FormProps) {
  return (
    <form
      method="get"
      className={`${styles.fields} needs-scripts no-print`}
      onSubmit={(event) => event.preventDefault()}
      aria-label={label}
    >
      {folds ? <Fold words={clear ? 'Filters (in use)' : 'Filters'}>{children}</Fold> : children}
      {clear && (
        <button type="button" className="button button--quiet" onClick={clear}>
          {clearWords}
        </button>
      )}
    </form>
  );
}

interface FieldProps<Key extends string> {
  label: string;
  /** Its name in the address. */
  name: Key;
  filter: Readonly<Partial<Record<Key, string | number | undefined>>>;
  choose: (change: Partial<Record<Key, string>>) => void;
}

/** A list to choose one from. @param children its options; the first, without a value, leaves all. */
export function Choice<Key extends string>({
  label,
  name,
  filter,
  choose,
  children,
}: FieldProps<Key> & { children: ReactNode }) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={filter[name] ?? ''}
        onChange={(event) => choose(chosen(name, event.target.value))}
      >
        {children}
      </select>
    </label>
  );
}

/** A day to choose. */
export function Day<Key extends string>({ label, name, filter, choose }: FieldProps<Key>) {
  return (
    <label>
      {label}
      <input
        type="date"
        name={name}
        value={filter[name] ?? ''}
        onChange={(event) => choose(chosen(name, event.target.value))}
      />
    </label>
  );
}

/** Something to tick. @param words what it says. */
export const Tick = ({
  on,
  change,
  words,
}: {
  on: boolean;
  change: (on: boolean) => void;
  words: string;
}) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} />
    {words}
  </label>
);

const chosen = <Key extends string>(name: Key, value: string) =>
  ({ [name]: value }) as Partial<Record<Key, string>>;

/** The options of a list. @param all what the first says, which leaves all. */
export const Options = ({
  all,
  list,
}: {
  all: string;
  list: readonly { id: string; name: string }[];
}) => (
  <>
    <option value="">{all}</option>
    {list.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
);
