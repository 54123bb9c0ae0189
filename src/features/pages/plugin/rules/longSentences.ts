/**
 * A sentence that a tired reader loses before its end. GOV.UK's content design guidance asks for 25 words at most; a
 * warning comes where a sentence has run on far beyond that.
 */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../../../shared/problems';
import type { Page } from '../../model/page';

const most = 40;

/** So many of its first words tell which sentence is meant. */
const shown = 6;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** @param tree the page; a published version is frozen, so nothing is said of it. */
export function checkLongSentences(
  { file, version }: Pick<Page, 'file'> & { version: string | undefined },
  tree: Root,
): Problem[] {
  if (version !== undefined && version !== 'next') return [];
  const found: Problem[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    for (const { segment } of sentences.segment(toString(paragraph))) {
      const words = wordsOf(segment);
      if (words.length <= most) continue;
      found.push({
        file,
        line: paragraph.position?.start.line ?? 1,
        column: paragraph.position?.start.column ?? 1,
        field: '',
        message: `a sentence of ${words.length} words: “${segment.split(/\s+/).slice(0, shown).join(' ')} …”`,
        fix: `make two or three of it, or a list; ${most} words are the most that most people can follow`,
        severity: 'warning',
      });
    }
  });
  return found;
}
