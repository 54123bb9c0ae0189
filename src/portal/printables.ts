/** Pages made for paper, and the PDF each becomes. */
import type { Content } from './content';

export interface Printable {
  id: string;
  title: string;
  /** The page, without the site's base address. */
  route: string;
  /** Path below the output folder. */
  file: string;
}

/** Every printable, in the order in which they are made. */
export function listPrintables({ versions }: Content): Printable[] {
  return [
    ...versions.map(({ id, data }) => ({
      id: `level-of-need-${id}`, title: `${data.title}, ${id === 'next' ? 'draft' : id}`, route: `/level-of-need/print/${id}`, file: `downloads/level-of-need-${id}.pdf`,
    })),
    { id: 'quick-guide', title: 'Quick guide to the levels', route: '/level-of-need/quick-guide', file: 'downloads/level-of-need-quick-guide.pdf' },
  ];
}
