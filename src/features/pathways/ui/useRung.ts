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
 * @returns the date and the time, a function that takes them out of the address, and whether they have begun this moment.
 */
export function useRung(
  pathway: string,
): [{ date: string; time: string } | undefined, () => void, boolean] {
  const [rung, setRung] = useHashText(pathway);
  const isNow = rung === 'now';
  useEffect(() => {
    if (isNow) setRung(writeMoment(toLondon(Date.now())));
  }, [isNow, setRung]);
  const given = useMemo(
    () => (rung === '' || rung === 'now' ? undefined : splitMoment(rung)),
    [rung],
  );
  return [given, () => setRung(''), isNow];
}
