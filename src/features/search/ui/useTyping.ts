/** Whether somebody is still typing. */
import { useCallback, useEffect, useState } from 'react';

/** How long a text is left alone before its last word is taken to be whole, in milliseconds. */
const pause = 300;

/** @returns whether the text is being typed, and what to call at each letter. One that came by a link never is. */
export function useTyping(text: string): [boolean, () => void] {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTyping(false), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return [typing, useCallback(() => setTyping(true), [])];
}
