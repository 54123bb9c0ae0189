/** A whole email is read as mail programs save it, and a hostile one is refused in one line. */
import MailComposer from 'nodemailer/lib/mail-composer';
import { readAnyAnswer } from '../../src/features/contacts/plugin/confirm/anyAnswer';
import { isMail, isOutlookFile, readMail } from '../lib/replyMail';

const reply = [
  '---- Answer for advice-line ----',
  'Answer (right, changed or withdraw): changed',
  'Your role, never your name: duty manager',
  'Day you checked: 20 November 2026',
  'Use instead, if withdrawn:',
  '',
  'purpose: Advice for anybody who works with children – from any agency – and who is not sure what to do.',
  'have ready:',
  '- The child’s name, and who else is at home.',
  '---- End of the answer ----',
].join('\n');
const empty = reply.replace(': changed', ':').replace(': duty manager', ':');
const quoted = (text: string) => `\n\nOn Monday the portal wrote:\n${text.replace(/^/gm, '> ')}`;
const file = 'contact: advice-line\nanswer: right\nby: duty manager\non: 2026-11-20\n';
const attached = { filename: 'confirm-advice-line.yaml', content: file };

/** A message as a mail program would send it. */
const compose = (mail: object): Promise<Buffer> =>
  new MailComposer({ from: 'team@a.uk', to: 'portal@a.uk', subject: 'Re: Is this right?', ...mail })
    .compile()
    .build();
/** What is read in it: the contact and the answer, or why it is not. */
async function tell(bytes: Uint8Array): Promise<string> {
  const read = await readMail('reply.eml', bytes);
  if ('refused' in read) return read.refused.message;
  return read.texts
    .map(({ name, text }) => {
      const { given, problems } = readAnyAnswer(name, text, '2026-11-28');
      const said = given && [given.contact, given.answer, given.written['have ready'] ?? ''];
      return `${name}: ${said?.join(' ') ?? problems[0]?.message}`.trim();
    })
    .join(' + ');
}
const said = 'reply.eml, its words: advice-line changed The child’s name, and who else is at home.';
const sent = 'reply.eml, confirm-advice-line.yaml: advice-line right';

test.each<[string, object, string]>([
  ['quoted-printable', { text: reply, textEncoding: 'quoted-printable' }, said],
  ['base64', { text: reply, textEncoding: 'base64' }, said],
  ['words and HTML', { text: reply, html: `<pre>${reply}</pre>` }, said],
  ['HTML alone', { html: `<div>${reply.split('\n').join('</div>\n<div>')}</div>` }, said],
  ['the answer quoted', { text: quoted(reply) }, said],
  ['the file attached', { text: 'Here it is.', attachments: [attached] }, sent],
  ['the file above our message', { text: quoted(empty), attachments: [attached] }, sent],
  [
    'the file quoted',
    { text: `Hello,\n${quoted(file)}\n\nThank you.` },
    'reply.eml, its words: advice-line right',
  ],
  [
    'the file and a picture',
    { attachments: [attached, { filename: 'logo.png', content: 'x' }] },
    sent,
  ],
  ['two answers', { text: reply, attachments: [attached] }, `${sent} + ${said}`],
  [
    'no words',
    { attachments: [{ filename: 'scan.pdf', content: 'x' }] },
    'this email has no words, and no answer is attached',
  ],
])('%s', async (_, mail, expected) => {
  const bytes = await compose(mail);
  expect(isMail(bytes)).toBe(true);
  expect(await tell(bytes)).toBe(expected);
});

test('what somebody typed is no email as it is sent', () => {
  const typed = ['', file, reply, `To: a@a.uk\nSubject: Is this right?\n\n${reply}`];
  expect(typed.map((text) => isMail(Buffer.from(text)))).toEqual(typed.map(() => false));
  expect(isMail(Buffer.from(`From team@a.uk Mon Nov 23\nMIME-Version: 1.0\n\n${reply}`))).toBe(
    true,
  );
  expect(isOutlookFile(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(true);
});

const head = 'MIME-Version: 1.0\r\n';
const layers = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');
const mega = 1_900_000;

test.each<[string, string, RegExp]>([
  ['layers without end', head + layers(500), /more layers, lines or headings/],
  [
    'a heading without end',
    `${head}X: ${'a'.repeat(mega)}\r\n\r\n${reply}`,
    /more layers, lines or headings/,
  ],
  [
    'encrypted',
    `${head}Content-Type: application/pkcs7-mime; name=smime.p7m\r\n\r\nabc`,
    /is encrypted/,
  ],
  [
    'PGP',
    `${head}Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x--`,
    /is encrypted/,
  ],
  [
    'winmail.dat',
    `${head}Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nabc`,
    /winmail\.dat/,
  ],
  [
    'no end',
    `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${reply.slice(0, -40)}`,
    /the answer has no end/,
  ],
  [
    'broken base64',
    `${head}Content-Transfer-Encoding: base64\r\n\r\n%%%%${'='.repeat(99)}`,
    /no words|no answer in it/,
  ],
  [
    'a name that leaves the folder',
    `${head}Content-Type: text/yaml; name="../../\u001b[2Jx.yaml"\r\n\r\n${file}`,
    /^reply\.eml, \[?2?J?x\.yaml: advice-line right$/,
  ],
  ...[' ', '\n', '-', '>', '<', '(', '- ', '\t|'].map((sign): [string, string, RegExp] => [
    `nearly two megabytes of ${JSON.stringify(sign)}`,
    `${head}\r\n-- Answer for a ${sign.repeat(mega / sign.length)}`,
    /no answer in it|has no end|more layers, lines or headings/,
  ]),
])('%s: one clear line, and soon', async (_, text, expected) => {
  const start = Date.now();
  expect(await tell(Buffer.from(text))).toMatch(expected);
  expect(Date.now() - start).toBeLessThan(5_000);
});
