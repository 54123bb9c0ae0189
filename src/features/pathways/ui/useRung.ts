/**
 * When the times of a pathway began, as the address says it after the `#`: `referral=now` becomes the moment at which the
 * page was opened, so that it is still the same after a reload. No server sees it, and nothing else keeps it.
 */
import { useEffect, useMemo } from 'react';
import { toLondon } from '../../../shared/calendar/london';
import { useHashText } from '../../../shared/ui/useHashText';
import { splitMoment, writeMoment } from '../model/moment';

/**
 * @param pathway its id.
 * @returns the date and the time, and a function that takes them out of the address.
 */
export function useRung(pathway: string): [{ date: string; time: string } | undefined, () => void] {
  const [rung, setRung] = useHashText(pathway);
  const isNow = rung === 'now';
  useEffect(() => {
    if (!isNow) return;
    setRung(writeMoment(toLondon(Date.now())));
    // Whoever has just rung comes for the dates, which are under the hour they are counted from.
    document.getElementById(pathway)?.closest('section')?.querySelector('form')?.scrollIntoView();
  }, [isNow, pathway, setRung]);
  const given = useMemo(
    () => (rung === '' || rung === 'now' ? undefined : splitMoment(rung)),
    [rung],
  );
  return [given, () => setRung('')];
}
