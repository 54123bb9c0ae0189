/** Today in London, once the browser has taken over; undefined in the page the server made. */
import { toLondon } from '../../../shared/london';
import { useNow } from '../../../shared/ui/useNow';

export function useToday(): string | undefined {
  const now = useNow();
  return now === undefined ? undefined : toLondon(now).date;
}
