/** The words of an email that came as HTML alone, a line for each line that its reader sees. */
import { Parser } from 'htmlparser2';

const block =
  /^(?:address|article|blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
const unseen = new Set(['head', 'script', 'style', 'title']);

/** Nothing of the HTML is run or loaded. @returns plain text; a point of a list starts with a hyphen. */
export function wordsOfHtml(html: string): string {
  const lines = [''];
  let hidden = 0;
  let kept = 0;
  const add = (words: string) => {
    lines[lines.length - 1] += words;
  };
  const startLine = () => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const parser = new Parser({
    // cspell:ignore onopentagname
    onopentagname(name) {
      if (unseen.has(name)) hidden += 1;
      if (name === 'pre') kept += 1;
      if (name === 'br') lines.push('');
      else if (block.test(name)) startLine();
      if (name === 'li') add('- ');
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden -= 1;
      if (name === 'pre') kept -= 1;
      if (block.test(name)) startLine();
    },
    ontext(text) {
      if (hidden > 0) return;
      if (kept === 0) add(text.replace(/[\t\n\r ]+/g, ' '));
      else
        for (const [at, line] of text.split('\n').entries()) {
          if (at > 0) lines.push('');
          add(line);
        }
    },
  });
  parser.end(html);
  return lines.map((line) => line.trim()).join('\n');
}
