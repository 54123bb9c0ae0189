/** Where a device keeps the area that was chosen on it; nothing else of a person is kept. */
const key = 'portal-area';

/** The id of the area chosen on this device; undefined where none was, or where it keeps nothing. */
export function readArea(): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether the device has kept it. */
export function keepArea(id: string): boolean {
  try {
    window.localStorage.setItem(key, id);
    return true;
  } catch {
    return false;
  }
}
