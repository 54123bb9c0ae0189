/** Heights that only a browser can tell, each measured once its typeface is there. */
import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Measured {
  /** In CSS pixels, by id. */
  heights: Readonly<Record<string, number>>;
  /** The height a page has for its pieces. */
  page: number;
}

/**
 * @param form pieces have other heights in another form.
 * @param ids what must be measured: elements with that `data-piece` below the returned element, where a `data-page` holds the height of a page.
 */
export function useMeasured(
  form: string,
  ids: readonly string[],
): {
  measured: Measured | undefined;
  missing: readonly string[];
  ref: RefObject<HTMLDivElement | null>;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState<Readonly<Record<string, Measured>>>({});
  const measured = known[form];
  const missing = ids.filter((id) => measured?.heights[id] === undefined);
  const wanted = missing.join(' ');
  useEffect(() => {
    if (!wanted) return undefined;
    let live = true;
    void document.fonts.ready.then(() => {
      const root = ref.current;
      if (!live || !root) return;
      const found = Object.fromEntries(
        [...root.querySelectorAll<HTMLElement>('[data-piece]')].map((element) => [
          element.dataset.piece ?? '',
          element.getBoundingClientRect().height,
        ]),
      );
      const page = root.querySelector('[data-page]')?.getBoundingClientRect().height ?? 0;
      setKnown((all) => ({
        ...all,
        [form]: { page, heights: { ...all[form]?.heights, ...found } },
      }));
    });
    return () => {
      live = false;
    };
  }, [form, wanted]);
  return { measured: missing.length === 0 ? measured : undefined, missing, ref };
}
