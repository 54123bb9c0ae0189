/**
 * A digest as an HTML email. Written with a style sheet, which juice writes into the elements: Outlook and others read
 * no other. The rules for dark mode and for narrow screens stay in a sheet, for those that read it.
 */
import juice from 'juice';
import { formatDate } from '../../../shared/calendar/dates';
import { type Html, html } from '../../../shared/html';
import type { Digest } from '../model/digest';
import { feedText } from '../model/feedItem';
import { kindNames } from '../model/item';

/** An email cannot ask the site for its tokens: these are the same colours. */
const sheet = `
body { margin: 0; padding: 0; background: #f4efe4; color: #15211f; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; }
.preview { display: none; max-height: 0; overflow: hidden; }
.outer { width: 100%; background: #f4efe4; }
.inner { max-width: 640px; margin: 0 auto; padding: 24px; background: #fdfcf9; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; }
h2 { margin: 0 0 4px; font-size: 18px; line-height: 1.35; }
p { margin: 0 0 8px; }
a { color: #0a5a55; }
.item { padding: 16px 0 8px; border-top: 1px solid #cfc6b3; }
.soft { color: #46544f; font-size: 15px; }
.notice { padding: 12px; background: #fff2da; color: #6b3a00; }
.read a { display: inline-block; padding: 12px 20px; background: #0a5a55; color: #ffffff; font-weight: bold; }
`;

const kept = `
@media (max-width: 480px) {
  .inner { padding: 16px !important; }
  h1 { font-size: 22px !important; }
}
@media (prefers-color-scheme: dark) {
  body, .outer { background: #0b1615 !important; color: #f2eee5 !important; }
  .inner { background: #10211f !important; color: #f2eee5 !important; }
  a { color: #8fd6cd !important; }
  .item { border-color: #5f6f6b !important; }
  .soft { color: #c3cdc9 !important; }
  .notice { background: #3a2a10 !important; color: #ffd58a !important; }
  .read a { background: #8fd6cd !important; color: #10211f !important; }
}
`;

const readLink = (address: string): Html =>
  html`<p class="read"><a href="${address}">I have read this</a></p>`;

const itemOf = ({ item, link }: Digest['items'][number]): Html =>
  html`<div class="item"><p class="soft">${kindNames[item.kind].one}${item.corrects && ', correction'} · ${formatDate(item.date)}</p><h2><a href="${link}">${item.title}</a></h2><p>${feedText(item)}</p></div>
`;

/**
 * The whole document. The link to sign off comes twice: some programs cut a long message off.
 * @param digest what it says.
 */
export function toDigestHtml(digest: Digest): string {
  const { subject, lede, notice, items, signOff, footer } = digest;
  const body = html`<div class="preview">${lede}</div>
<table role="presentation" class="outer" border="0" cellpadding="0" cellspacing="0"><tr><td>
<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->
<div class="inner">
<h1>${subject}</h1>
<p>${lede}</p>
${notice && html`<p class="notice">${notice}</p>`}
${readLink(signOff)}
${items.map(itemOf)}
<div class="item">${readLink(signOff)}<p class="soft">${footer}</p></div>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>`;
  return juice(
    `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${html`${subject}`.text}</title>
<style>${sheet}</style>
<style data-embed>${kept}</style>
</head>
<body>
${body.text}
</body>
</html>
`,
    { preserveMediaQueries: true, applyWidthAttributes: false },
  );
}
