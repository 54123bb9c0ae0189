/** What a journey needs of a browser, whichever it is and whoever drives it. */
export interface Visitor {
  /** Goes to an address of the site. */
  open(address: string): Promise<void>;
  /** Presses the first element that fits a selector and has a text, as soon as it can be seen. */
  press(selector: string, text?: string): Promise<void>;
  /** Types into a field, and Enter at its end where the text ends in a line feed. */
  type(selector: string, text: string): Promise<void>;
  /** What a function gives in the page; it knows nothing from outside it but its argument. */
  ask<A, T>(question: (argument: A) => T, argument: A): Promise<T>;
  /** Makes the window as wide as so many pixels, and no less than the browser can. */
  widen(width: number): Promise<void>;
  /** The page on paper, as PDF; not every browser that is driven can. */
  print?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const patience = 20_000;

/** Asks again until there is an answer. @throws where there is none in time, with what the page says instead */
export async function poll<T>(
  { ask }: Pick<Visitor, 'ask'>,
  what: string,
  get: () => Promise<T>,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const found = await get();
    if (found) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  const page = await ask(() => `${location.href}: ${document.body.innerText}`, undefined);
  throw new Error(`${what}: not within ${patience / 1000} s, at ${page.slice(0, 600)}`);
}

/** Asks the page again until it says yes. */
export const until = <A>(
  visitor: Pick<Visitor, 'ask'>,
  what: string,
  question: (argument: A) => unknown,
  argument: A,
): Promise<unknown> => poll(visitor, what, () => visitor.ask(question, argument));

/**
 * Waits until something stays where it is: a press is given to a place, and in a page that still moves that is soon the
 * place of something else.
 */
export async function untilStill(
  visitor: Pick<Visitor, 'ask'>,
  what: string,
  findPlace: () => Promise<unknown>,
): Promise<void> {
  let before = '';
  await poll(visitor, `${what} at rest`, async () => {
    const now = JSON.stringify(await findPlace());
    const isStill = now === before;
    before = now;
    return isStill;
  });
}

export interface Sought {
  selector: string;
  text: string;
}

/** In the page: the first element that fits and can be seen; what is folded away has its place in some browsers too. */
export const findSeen = ({ selector, text }: Sought): Element | undefined =>
  [...document.querySelectorAll(selector)].find(
    (element) =>
      element.getClientRects().length > 0 &&
      element.checkVisibility() &&
      (element.textContent ?? '').includes(text),
  );
