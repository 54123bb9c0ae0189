/** Every item there is, fetched when somebody asks for more than the page has. */
import { useWholeFile } from '../../../shared/ui/useWholeFile';
import type { StreamItem } from '../model/item';

export type WholeStream = 'not-asked' | 'on-the-way' | 'failed' | readonly StreamItem[];

/** @param wanted whether anything beyond the page's own items is asked for. */
export function useWholeStream(wanted: boolean): WholeStream {
  const file = useWholeFile<{ items: StreamItem[] }>('/open-data/whats-new.json', wanted);
  return typeof file === 'string' ? file : file.items;
}
