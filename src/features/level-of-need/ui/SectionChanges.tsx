/** The guidance text compared, page by page and section by section. */
import { counted } from '../../../shared/counted';
import type { SectionChange } from '../model/sections';
import Diff from './Diff';

function remarkOn({ before, after }: Pick<SectionChange, 'before' | 'after'>): string {
  if (before === undefined) return ' (new section)';
  return after === undefined ? ' (section taken out)' : '';
}

/** @param open whether each page starts unfolded: when nothing else is shown. */
export default function SectionChanges({
  changes,
  open,
}: {
  changes: readonly SectionChange[];
  open: boolean;
}) {
  const pages = [...new Map(changes.map(({ page, pageTitle }) => [page, pageTitle])).entries()];
  return (
    <section aria-labelledby="text">
      <h2 id="text">The guidance text ({counted(changes.length, 'section')} changed)</h2>
      {changes.length === 0 && <p>No section has changed.</p>}
      {pages.map(([page, title]) => (
        <details key={`${page} ${open}`} open={open}>
          <summary>
            {title} ({changes.filter((c) => c.page === page).length})
          </summary>
          {changes
            .filter((c) => c.page === page)
            .map(({ heading, before, after }, i) => (
              <div key={`${i} ${heading}`}>
                <h3>
                  {heading || 'Opening'}
                  {remarkOn({ before, after })}
                </h3>
                <p>
                  <Diff before={before ?? ''} after={after ?? ''} />
                </p>
              </div>
            ))}
        </details>
      ))}
    </section>
  );
}
