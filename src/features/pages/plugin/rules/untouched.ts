/** A post that still says what its form said is not ready to be read. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isPlaceholder } from '../../../../shared/placeholders';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Page } from '../../model/page';

const fix = 'write it, or set draft: true until you do';

/** A problem for each text that the form left, in the front matter and below it; none while the post is a draft. */
export function checkUntouched(post: Loaded<Page['matter']>, tree: Root): Problem[] {
  const { value, source } = post;
  if ('draft' in value && value.draft) return [];
  const found = isPlaceholder(value.description)
    ? [
        problemAt(
          post,
          ['description'],
          'this is what the form said, and nobody has written it',
          fix,
        ),
      ]
    : [];
  visit(tree, 'paragraph', (paragraph) => {
    const text = toString(paragraph);
    if (!isPlaceholder(text)) return;
    const { line, column } = paragraph.position?.start ?? { line: 1, column: 1 };
    found.push({
      file: source.file,
      line,
      column,
      field: '',
      message: `“${text}” is what the form said, and nobody has written it`,
      fix,
      severity: 'error',
    });
  });
  return found;
}
