/** What has changed on a page since it was published, as its author says: for who has read it before. */
import { formatDate } from '../../../shared/calendar/dates';

interface Change {
  on: string;
  what: string;
}

/** The changes in front matter; Docusaurus hands dates on as full time stamps. */
function readChanges(changes: unknown): Change[] {
  if (!Array.isArray(changes)) return [];
  return (changes as unknown[]).flatMap((change) => {
    const { on, what } = (change ?? {}) as Record<string, unknown>;
    return typeof on === 'string' && typeof what === 'string'
      ? [{ on: on.slice(0, 10), what }]
      : [];
  });
}

/** Newest first. */
export default function PageChanges({
  frontMatter,
}: {
  frontMatter: Readonly<Record<string, unknown>>;
}) {
  const changes = readChanges(frontMatter.changes).sort((a, b) => b.on.localeCompare(a.on));
  if (changes.length === 0) return null;
  return (
    <div className="notice">
      {changes.map(({ on, what }) => (
        <p key={`${on} ${what}`}>
          Changed on <time dateTime={on}>{formatDate(on)}</time>: {what}
        </p>
      ))}
    </div>
  );
}
