/** What a service answered, in a whole email as a mail program saves it: packed, in parts, the file attached. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isAnswerFile } from '../../src/features/contacts/plugin/confirm/given';
import { isReply } from '../../src/features/contacts/plugin/confirm/reply';
import { wordsOfHtml } from './wordsOfHtml';
import { cleanText } from '../../src/shared/characters';

/** What may hold the answer, each with a name for problems; or why the email is not read. */
export type MailReading = { texts: { name: string; text: string }[] } | { refused: Refusal };

interface Refusal {
  message: string;
  fix: string;
}

/** Far deeper than any mail program packs a reply, and far more lines than it puts above one. */
const bounds = { maxNestingDepth: 20, maxHeadersSize: 256_000, maxRfc822NestingDepth: 3 };

/** Two megabytes of attachments have half as many. */
const mostLines = 60_000;

const strange: Refusal = {
  message: 'this email cannot be read: it has more layers, lines or headings than any reply',
  fix: 'paste its words as plain text',
};

const headerLine = /^[!-9;-~]+:.*(?:\n[ \t].*)*\n/;
const ofMail = /^(?:mime-version|content-type|content-transfer-encoding|message-id|received):/i;

/** Whether a text starts with the lines of an email as it is sent: more than a To and a Subject that somebody typed. */
export function isMail(bytes: Uint8Array): boolean {
  let rest = Buffer.from(bytes.subarray(0, bounds.maxHeadersSize))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .replace(/\r\n/g, '\n')
    .replace(/^>?From .*\n/, '');
  for (let line = headerLine.exec(rest); line; line = headerLine.exec(rest)) {
    if (ofMail.test(line[0])) return true;
    rest = rest.slice(line[0].length);
  }
  return false;
}

/** Whether a file is a message in Outlook's own format, which nothing but Outlook reads. */
export const isOutlookFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

const locked =
  /^(?:application\/(?:x-)?pkcs7-mime|multipart\/encrypted|application\/pgp-encrypted)$/i;

/** Why nobody can read the words of an email; undefined where they can. */
function findLocked({ headers, attachments }: Email): Refusal | undefined {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const kinds = [type.split(';')[0]?.trim() ?? '', ...attachments.map(({ mimeType }) => mimeType)];
  if (kinds.some((kind) => locked.test(kind)))
    return {
      message: 'this email is encrypted, or sealed so that only a mail program opens it',
      fix: 'open it in your mail program, and save or paste its words as plain text',
    };
  if (kinds.some((kind) => /ms-tnef/i.test(kind)))
    return {
      message: 'Outlook packed this email in its own way (winmail.dat)',
      fix: 'paste its words as plain text',
    };
  return undefined;
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

/** An attached text that holds an answer, or is named as if it did. */
function readAttached(attachment: Attachment, at: number): { name: string; text: string }[] {
  const named = cleanText(attachment.filename ?? '')
    .replace(/^.*[/\\]/s, '')
    .slice(0, 80);
  if (!/\.(?:ya?ml|txt)$/i.test(named) && !/^text\/(?!html)|yaml/i.test(attachment.mimeType))
    return [];
  const text = Buffer.from(bytesOf(attachment)).toString('utf8').replace(/\r\n/g, '\n');
  const name = named || `attachment ${at + 1}`;
  return isReply(text) || isAnswerFile(name, text) ? [{ name, text }] : [];
}

const countLines = (bytes: Uint8Array): number =>
  bytes.reduce((all, byte) => (byte === 0x0a ? all + 1 : all), 0);

/** Whether the words of an email hold more than the empty lines of our own message, quoted. */
const isFilled = (text: string): boolean =>
  /^[>| \t]*answer *(?:\([^)]*\))?:[ \t\u00a0]*\S/im.test(text) ||
  (!isReply(text) && /^[>| \t]*contact:/im.test(text));

/**
 * @param file its name, for problems.
 * @param bytes the whole email.
 */
export async function readMail(file: string, bytes: Uint8Array): Promise<MailReading> {
  if (countLines(bytes) > mostLines) return { refused: strange };
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, bounds);
  } catch {
    return { refused: strange };
  }
  const refused = findLocked(mail);
  if (refused) return { refused };
  const attached = mail.attachments.flatMap(readAttached);
  const words = (mail.text ?? wordsOfHtml(mail.html ?? '')).replace(/\r\n?/g, '\n');
  const own = { name: `${file}, its words`, text: words };
  if (attached.length === 0)
    return words.trim() === ''
      ? {
          refused: {
            message: 'this email has no words, and no answer is attached',
            fix: 'ask the service to send it again',
          },
        }
      : { texts: [own] };
  return {
    texts: [
      ...attached.map(({ name, text }) => ({ name: `${file}, ${name}`, text })),
      ...(isFilled(words) ? [own] : []),
    ],
  };
}
