/**
 * What a notice may repeat of an address. Anybody can write an address and send it round: whatever a notice repeats is
 * said in the site's own voice, beside its telephone numbers.
 */

const id = /^[a-z0-9-]{1,40}$/;
/** As many digits as a number to ring or to text has, hyphens between them or not. */
const number = /\d{5}|(?:\d-*){7}/;

/** The value if it looks like the name of something, such as `some-team` or `2031`; undefined otherwise. */
export const quotable = (value: string): string | undefined =>
  id.test(value) && !number.test(value) ? value : undefined;

/** `called “some-team”`, or `of that name` where the value may not be repeated. */
export const called = (value: string): string =>
  quotable(value) === undefined ? 'of that name' : `called “${value}”`;

/**
 * What an address asks for in vain, for `The address asks for …`.
 * @param parts the choices it makes, each with its name in words.
 * @param place what does not have them, for example `this site`.
 */
export function askedFor(parts: readonly { name: string; value: string }[], place: string): string {
  return parts.every(({ value }) => quotable(value) !== undefined)
    ? `${parts.map(({ name, value }) => `${name} “${value}”`).join(' and ')}, which ${place} does not have`
    : `something ${place} does not have`;
}
