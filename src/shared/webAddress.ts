/** Which web addresses are what they seem to be, and how two of them are compared. */

/** The authority as it is written: no user, no backslash, no letter outside ASCII, so that no name imitates another. */
const plainHost =
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z0-9-]*[a-z][a-z0-9-]*(?::\d+)?(?=[/?#]|$)/i;

/**
 * Whether an address is https with a host in ASCII (other alphabets in their `xn--` form, RFC 3492) that ends in the name
 * of a domain, without credentials, spaces, backslashes or characters nobody can see. Browsers read `https:evil` as a
 * page of the site it is on, a backslash as a slash, and what is before an @ as a name.
 */
export const isPlainHttps = (address: string): boolean =>
  plainHost.test(address) &&
  !/[\s\\]|\p{C}/u.test(address) &&
  URL.canParse(address) &&
  new URL(address).username === '' &&
  new URL(address).password === '';

/** An address without the slash at its end; pages answer to both. */
export const withoutLastSlash = (address: string): string => address.replace(/(?<=.)\/$/, '');

/** An address as people write it down: without `https://` and a slash at its end. */
export const shownAddress = (address: string): string =>
  withoutLastSlash(address.replace(/^https?:\/\//, ''));

/** An address as people read it; one that is written wrongly stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
