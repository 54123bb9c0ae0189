/** An agency of the list, or the one that a file named. */
interface Props {
  agencies: readonly { id: string; name: string }[];
  label: string;
  value: string;
  change: (agency: string) => void;
}

export default function AgencyChoice({ label, value, agencies, change }: Props) {
  const known = value === '' || agencies.some(({ id }) => id === value);
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => change(event.target.value)}>
        <option value="">Choose</option>
        {!known && <option value={value}>{value}, which is not in this list</option>}
        {agencies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
