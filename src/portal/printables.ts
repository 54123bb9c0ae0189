/** Pages made for paper, and the PDF each becomes. */
import type { Content } from './content';

export interface Printable {
  id: string;
  title: string;
  /** Stands at the head of every page: whose document it is, and its standing. */
  running: string;
  /** The page, without the site's base address. */
  route: string;
  /** Path below the output folder. */
  file: string;
}

const standing = { draft: 'working draft, not in force', current: 'in force', superseded: 'superseded, kept for looking back' } as const;

/** Every printable, in the order in which they are made. */
export function listPrintables({ versions, partnership }: Content): Printable[] {
  return [
    ...versions.map(({ id, status, data }) => ({
      running: `${partnership.name}: ${standing[status]}`,
      id: `level-of-need-${id}`, title: `${data.title}, ${id === 'next' ? 'draft' : id}`, route: `/level-of-need/print/${id}`, file: `downloads/level-of-need-${id}.pdf`,
    })),
    { id: 'quick-guide', running: partnership.name, title: 'Quick guide to the levels', route: '/level-of-need/quick-guide', file: 'downloads/level-of-need-quick-guide.pdf' },
  ];
}
