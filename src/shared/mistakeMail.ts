/** An email that tells of a mistake, with what the reader of it needs to know and nothing of the visit. */

/**
 * The address of the email, for a link.
 * @param page the public address of the page, where it is known.
 */
export function mistakeMail(email: string, subject: string, page = ''): string {
  const body = `Page: ${page}\n\nWhat is wrong:\n\nWhat it should say:\n\nHow you know:\n\nPlease do not write anything about a child or family in this email.\n`;
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
