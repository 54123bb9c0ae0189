/** The ticks of the check before a call: which points are there. They are kept on one device and never sent. Pure. */

export type Ticks = readonly string[];

/** The ticks with one put or taken away. */
export const changeTick = (ticks: Ticks, id: string): Ticks =>
  ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id];

const idPattern = /^[a-z0-9-]{1,80}$/;

/** Reads what a device kept; what is no id is left out. */
export function readTicks(stored: string): Ticks {
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string' && idPattern.test(one))
      : [];
  } catch {
    return [];
  }
}

/** The text `readTicks` reads back; undefined where there is nothing to keep. */
export const writeTicks = (ticks: Ticks): string | undefined =>
  ticks.length === 0 ? undefined : JSON.stringify(ticks);
