/** The sections of a page. Open beside the text where there is room, folded above it where there is not. */
import styles from './OnThisPage.module.css';

interface Props {
  /** From the page's own Markdown: `value` is HTML as Docusaurus made it from a heading. */
  sections: readonly { id: string; value: string }[];
}

/** Fewer sections need no list. */
const fewest = 4;

const List = ({ sections }: Props) => (
  <ul>
    {sections.map(({ id, value }) => (
      <li key={id}>
        <a href={`#${id}`}>
          <span dangerouslySetInnerHTML={{ __html: value }} />
        </a>
      </li>
    ))}
  </ul>
);

export default function OnThisPage({ sections }: Props) {
  if (sections.length < fewest) return null;
  return (
    <nav aria-label="On this page" className={styles.beside}>
      <p>On this page</p>
      <List sections={sections} />
    </nav>
  );
}

export function OnThisPageFold({ sections }: Props) {
  if (sections.length < fewest) return null;
  return (
    <details className={styles.folded}>
      <summary>On this page</summary>
      <List sections={sections} />
    </details>
  );
}
