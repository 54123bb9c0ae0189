/** The words of HTML that somebody else wrote, without its marks, scripts and styles. */
// cspell:ignore onopentagname
import { Parser } from 'htmlparser2';

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
]);
const apart = new Set(['p', 'br', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'td', 'tr']);

export function htmlToText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) hidden += 1;
      if (apart.has(name)) text += ' ';
    },
    ontext(words) {
      if (hidden === 0) text += words;
    },
    onclosetag(name) {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1);
      if (apart.has(name)) text += ' ';
    },
  });
  parser.write(html);
  parser.end();
  return text.replace(/\s+/g, ' ').trim();
}
