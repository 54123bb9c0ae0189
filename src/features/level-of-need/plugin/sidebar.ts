/** The order of the document in its menu: by `sidebar_position`, the levels and the domains each under a heading. */
import { numberWord } from '../../../shared/numberWords';
import { browsePath } from '../model/browsePath';
import { comparePath, evidencePath, inForcePath } from '../model/toolPaths';

/** A page as Docusaurus lists it. */
interface Doc {
  id: string;
  sourceDirName: string;
  sidebarPosition?: number | undefined;
}

interface DocItem {
  type: 'doc';
  id: string;
}

type Item =
  | DocItem
  | { type: 'link'; label: string; href: string }
  | {
      type: 'category';
      label: string;
      collapsed: boolean;
      collapsible: boolean;
      items: DocItem[];
    };

/** The folders that have a heading, and its words. */
const headings: Record<string, (count: number) => string> = {
  levels: (count) => `The ${numberWord(count)} levels`,
  domains: () => 'The domains',
};

const last = Number.MAX_SAFE_INTEGER;
const placeOf = ({ sidebarPosition = last }: Doc): number => sidebarPosition;

/**
 * The items of the menu, from the pages there are. A heading is where its first page would be.
 * @param docs the pages of one version.
 */
export function listSidebar(docs: readonly Doc[]): Item[] {
  const sorted = [...docs].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.id.localeCompare(b.id, 'en-GB'),
  );
  const items: Item[] = [];
  const begun = new Set<string>();
  for (const { id, sourceDirName: folder } of sorted) {
    const heading = headings[folder];
    if (!heading) items.push({ type: 'doc', id });
    else if (!begun.has(folder)) {
      begun.add(folder);
      const own = sorted.filter(({ sourceDirName }) => sourceDirName === folder);
      items.push({
        type: 'category',
        label: heading(own.length),
        collapsed: false,
        collapsible: true,
        items: own.map((doc) => ({ type: 'doc', id: doc.id })),
      });
    }
  }
  return items;
}

/** What can be done with the document, whichever version is read. */
const tools: Item[] = [
  { type: 'link', label: 'Browse the indicators', href: browsePath },
  { type: 'link', label: 'Compare versions', href: comparePath },
  { type: 'link', label: 'Your evidence list', href: evidencePath },
  { type: 'link', label: 'Which version was in force', href: inForcePath },
];

/** For the configuration of the documents: the pages, and the tools after them. */
export const sidebarItemsGenerator = ({ docs }: { docs: readonly Doc[] }): Promise<Item[]> =>
  Promise.resolve([...listSidebar(docs), ...tools]);
