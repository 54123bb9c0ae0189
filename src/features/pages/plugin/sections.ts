/** The sections of a Markdown page, with the addresses of their headings. */
import type { Heading } from '../../../shared/markdown/parse';
import type { Page } from '../model/page';
import type { Section } from '../../search/model/documents';

/** Words that stand for a number filled in when the page is made. */
const withoutHoles = (text: string): string => text.replace(/ on number(?=[\s,.;:)]|$)/gm, '');

/** @returns what comes before the first heading, then each second- and third-level heading with its text. */
export function listSections({ headings, text }: Pick<Page, 'headings' | 'text'>): Section[] {
  const sections: Section[] = [{ anchor: '', heading: '', text: '' }];
  const waiting = [...headings];
  for (const line of withoutHoles(text).split('\n')) {
    if (waiting[0] && line === waiting[0].text.replace(/\s+/g, ' ').trim()) {
      const { anchor, text: heading } = waiting.shift() as Heading;
      sections.push({ anchor, heading, text: '' });
    } else {
      const last = sections.at(-1) as Section;
      last.text = last.text === '' ? line : `${last.text} ${line}`;
    }
  }
  // Lists of links to what is found anyway.
  return sections.filter(
    ({ heading, text: words }) => heading !== 'Related' && (words !== '' || heading !== ''),
  );
}
