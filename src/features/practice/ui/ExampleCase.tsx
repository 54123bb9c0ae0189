/** Says first that a case is made up, and whose answer it has. */
import { madeUp } from '../model/example';

/** @param said the sentence for examples; empty where a panel has adopted the answer. */
export default function ExampleCase({ said }: { said: string }) {
  return (
    <p className="notice" role="note">
      <strong>{said || madeUp}</strong> It describes no real child. Worried about a child now? Use
      the numbers at the foot of this page.
    </p>
  );
}
