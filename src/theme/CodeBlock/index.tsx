/** Text in the type of a machine, without Docusaurus's colouring: no page here shows code, and the colouring weighs on all of them. */
import type { Props } from '@theme/CodeBlock';

export default function CodeBlock({ children }: Props) {
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
