/** A draft email as a file that a mail program opens ready to send (RFC 5322, UTF-8 text). */
import type { Draft } from '../../model/email';

/** A header's value outside ASCII as encoded words of at most 75 characters (RFC 2047). */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces = [...text].reduce<string[]>((all, letter) => {
    const last = all.at(-1) ?? '';
    if (all.length > 0 && Buffer.byteLength(last + letter) <= 39)
      all[all.length - 1] = last + letter;
    else all.push(letter);
    return all;
  }, []);
  return pieces
    .map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join('\r\n ');
}

type Mail = Omit<Draft, 'owner'> & Partial<Pick<Draft, 'owner'>>;

/** The file's text. `X-Unsent` makes Outlook open it as a draft; it has no sender and no date, which the mail program adds. One whose receiver is not known has none. */
export function toEml({ to, subject, body }: Mail): string {
  const base64 = Buffer.from(body.replace(/\n/g, '\r\n'))
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  return [
    ...(to === '' ? [] : [`To: ${to}`]),
    `Subject: ${encodeWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64,
    '',
  ].join('\r\n');
}
