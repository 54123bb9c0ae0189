/** Today in London, once the browser has taken over; undefined in the page the server made. */
import { toLondon } from '../calendar/london';
import { useNow } from './useNow';

export function useLondonDay(): string | undefined {
  const now = useNow();
  return now === undefined ? undefined : toLondon(now).date;
}
