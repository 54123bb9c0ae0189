/** Keeps what is chosen by keyboard when the list changes by itself: Enter must open what was read out. */
import { useEffect, useRef } from 'react';
import type { Option } from './options';

/** @param highlighted the place of the chosen option; below 0 for none. @param move chooses another place. */
export function useKeptChoice(
  options: readonly Option[],
  highlighted: number,
  move: (place: number) => void,
): void {
  const chosen = useRef<string>(undefined);
  const keys = options.map(({ key }) => key).join(' ');
  const before = useRef(keys);
  useEffect(() => {
    const place = options.findIndex(({ key }) => key === chosen.current);
    if (before.current !== keys && chosen.current !== undefined && place !== highlighted)
      move(place);
    else chosen.current = options[highlighted]?.key;
    before.current = keys;
  });
}
