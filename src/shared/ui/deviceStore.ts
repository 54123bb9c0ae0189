/** Something that one device keeps, for every component that shows it. Where it keeps nothing it lasts for the visit. */

/** Set where what is kept will not outlast the visit. */
export interface Keeping {
  trouble?: 'not-kept';
}

interface Kept<T> {
  /** The name it is kept under. */
  key: string;
  /** Where nothing is kept, on the server, and in the first moment of a page. */
  none: T;
  /** Reads what was kept. */
  read: (text: string) => T;
  /** The text `read` reads back; undefined where there is nothing to keep. */
  write: (value: T) => string | undefined;
}

export interface DeviceStore<T> {
  /** For `useSyncExternalStore`. */
  subscribe: (listener: () => void) => () => void;
  get: () => T & Keeping;
  /** Keeps another value, and tells every component that shows it. */
  set: (value: T) => void;
}

/** One store for a page, whichever components use it; other tabs of the site are followed. Nothing is read before it is asked for. */
export function createDeviceStore<T extends object>({
  key,
  none,
  read,
  write,
}: Kept<T>): DeviceStore<T> {
  let state: (T & Keeping) | undefined;
  const listeners = new Set<() => void>();

  const load = (): T & Keeping => {
    try {
      const stored = window.localStorage.getItem(key);
      return stored === null ? none : read(stored);
    } catch {
      return { ...none, trouble: 'not-kept' };
    }
  };

  const save = (value: T): T & Keeping => {
    try {
      const text = write(value);
      if (text === undefined) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, text);
      return value;
    } catch {
      return { ...value, trouble: 'not-kept' };
    }
  };

  const take = (next: T & Keeping): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Another tab of this site changed it. */
  const follow = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) take(load());
  };

  return {
    get: () => (state ??= load()),
    set: (value) => take(save(value)),
    subscribe: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', follow);
      };
    },
  };
}
