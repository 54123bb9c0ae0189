/**
 * A part of a page that depends on the hour. The server draws what is true at any time; the page's small script
 * (src/enhance) puts in what is true now, and this component goes on from there. React itself never writes inside, so
 * that it can take over what the script has written; all three ask the same function for the HTML.
 */
import { type HTMLAttributes, useLayoutEffect, useRef, useState } from 'react';
import type { Html } from '../../../shared/html';
import { show } from '../../../shared/show';
import { useFollow } from '../../../shared/ui/useFollow';
import { useNow } from '../../../shared/ui/useNow';
import type { Moment } from '../model/live/pieces';
import { useCalendar } from './useCalendar';

interface Props extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  as?: 'span' | 'div' | 'ul';
  /** What it says, without a moment at any time. */
  piece: (moment: Moment | undefined) => Html;
  /** Done each time it has been put in. */
  after?: (place: Element) => void;
  [data: `data-${string}`]: string | undefined;
}

/** What a person has opened stays open, and is no difference. */
const keepFolds = (place: Element) => (wanted: DocumentFragment) => {
  const folds = place.querySelectorAll('details');
  for (const [i, fold] of wanted.querySelectorAll('details').entries())
    fold.open = folds[i]?.open ?? false;
};

export default function Live({ as: Tag = 'span', piece, after, ...attributes }: Props) {
  const now = useNow();
  const calendar = useCalendar();
  const follow = useFollow();
  const place = useRef<HTMLElement>(null);
  const [first] = useState(() => ({ __html: piece(undefined).text }));
  const text = now === undefined ? undefined : piece({ now, calendar }).text;
  useLayoutEffect(() => {
    const { current } = place;
    if (text === undefined || !current) return;
    show(current, text, keepFolds(current));
    after?.(current);
  }, [text, after]);
  return (
    <Tag
      {...attributes}
      ref={(element: HTMLElement | null) => {
        place.current = element;
      }}
      onClick={follow}
      // The small script has been here: what differs from the server's is what is wanted.
      suppressHydrationWarning
      dangerouslySetInnerHTML={first}
    />
  );
}
