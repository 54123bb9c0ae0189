/** A digest as a message (RFC 5322, MIME): made once, and given its receiver, its date and its id for each. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Digest } from '../../../src/features/whats-new/model/digest';
import { toDigestText } from '../../../src/features/whats-new/model/digest';
import { toDigestHtml } from '../../../src/features/whats-new/plugin/digestMail';

/** What all copies have in common. */
export interface Common {
  /** Without receiver, date and id. */
  headers: string;
  /** From the empty line on. */
  body: Buffer;
}

export interface Message extends Common {
  html: string;
  text: string;
}

export interface Copy {
  /** An address in ASCII, checked before; missing in a draft. */
  to?: string;
  /** When it is sent. */
  at: Date;
  /** The same for one receiver of one digest, whenever it is sent: without its angle brackets. */
  id: string;
}

export interface Sender {
  name: string;
  address: string;
}

/** Headers that differ from copy to copy. */
const ofCopies = /^(?:To|Date|Message-ID):/i;

/** @returns the digest in both forms, and as a message that `toCopy` finishes. */
export async function composeMessage(digest: Digest, sender: Sender): Promise<Message> {
  const [html, text] = [toDigestHtml(digest), toDigestText(digest)];
  const whole = await new MailComposer({
    from: sender,
    subject: digest.subject,
    text,
    html,
    headers: {
      // No holiday notice comes back (RFC 3834), and a mail program can offer to leave the list.
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<mailto:${sender.address}?subject=Leave%20the%20list>`,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  const end = whole.indexOf('\r\n\r\n');
  const headers = whole
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
    .filter((line) => !ofCopies.test(line));
  return { html, text, headers: headers.join('\r\n'), body: whole.subarray(end) };
}

/** A copy for one receiver, as bytes. A draft has no receiver, and opens in Outlook ready to be sent. */
export function toCopy({ headers, body }: Common, { to, at, id }: Copy): Buffer {
  const own = [
    to === undefined ? 'X-Unsent: 1' : `To: ${to}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}>`,
  ];
  return Buffer.concat([Buffer.from(`${own.join('\r\n')}\r\n${headers}`, 'latin1'), body]);
}
