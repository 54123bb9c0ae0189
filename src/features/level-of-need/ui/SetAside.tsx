/** What could not be read of a list kept on this device: what is left of its words, and a way to be rid of it. */
import { describeSetAside } from '../model/evidence';
import { forgetSetAside } from './evidenceStore';

export default function SetAside({ items }: { items: readonly unknown[] }) {
  const words = items.map(describeSetAside);
  const one = words.length === 1;
  return (
    <div className="notice" role="status">
      <p>
        {one ? 'One thing' : `${words.length} things`} saved on this device could not be read and{' '}
        {one ? 'is' : 'are'} not on your list. The rest is as you left it. What we could read of{' '}
        {one ? 'it' : 'them'}:
      </p>
      <ul>
        {words.map((text, i) => (
          <li key={`${i}-${text}`}>{text}</li>
        ))}
      </ul>
      <button type="button" className="button button--quiet no-print" onClick={forgetSetAside}>
        Delete {one ? 'it' : 'them'} from this device
      </button>
    </div>
  );
}
