/** A published version that still speaks as a draft does: a reader would not know whether to act on it. */
import { listFiles, readTexts } from '../../../../shared/files';
import type { Problem } from '../../../../shared/problems';
import { settleDraft } from '../../model/settleDraft';
import { findUnfinished } from '../../model/unfinished';
import { versionFolder } from '../../model/version';

const endings = ['.md', '.mdx', '.yaml'];

interface Options {
  /** Phrases of the partnership's own language, beside the English ones. */
  more: readonly string[];
  /** Whether the text may call itself an example. */
  example: boolean;
}

/** The first betraying phrase of each line, with its place. */
function listBetrayals(
  text: string,
  options: Options,
): { line: number; column: number; said: string }[] {
  const places = findUnfinished(text, options).map(({ offset, said }) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, said };
  });
  return [...new Map([...places].reverse().map((place) => [place.line, place])).values()].reverse();
}

/** A YAML comment is for authors, and nobody else reads it. */
const withoutComments = (file: string, text: string): string =>
  file.endsWith('.yaml') ? text.replace(/^(\s*)#.*$/gm, '$1') : text;

/**
 * One problem for each line of a published version that speaks as a draft does.
 * @param root the project's root folder.
 * @param published ids of versions, and whether each is adopted.
 * @param release whether this is for the public: then it is an error, and before that a warning.
 * @param more phrases of the partnership's own language.
 */
export function checkDraftWords(
  root: string,
  published: readonly { id: string; adopted: boolean }[],
  { release, more }: { release: boolean; more: readonly string[] },
): Problem[] {
  return published.flatMap(({ id, adopted }) => {
    const { files } = readTexts(root, listFiles(root, versionFolder(id), endings));
    return files.flatMap(({ file, content }) =>
      listBetrayals(withoutComments(file, content), {
        more,
        example: !release && !adopted,
      }).map(({ said, ...place }): Problem => ({
        file,
        ...place,
        field: '',
        severity: release ? 'error' : 'warning',
        message: `a published version says it is a draft, or leaves something unsettled: “${said}”`,
        fix: 'correct the draft and publish it, or correct this version with npm run release:level-of-need -- --correct',
      })),
    );
  });
}

/**
 * One problem for each line of the working draft that would betray the version it becomes. What is marked as "draft only"
 * goes when it is published and is not looked at.
 */
export function checkDraftReady(root: string, more: readonly string[]): Problem[] {
  const { files } = readTexts(root, listFiles(root, versionFolder('next'), endings));
  return files.flatMap(({ file, content }) => {
    const { lines, faults } = settleDraft(content);
    const text = lines.map((line) => line ?? '').join('\n');
    const complain = (line: number, column: number, message: string, fix: string): Problem => ({
      file,
      line,
      column,
      field: '',
      severity: 'error',
      message,
      fix,
    });
    return [
      ...faults.map(({ line, message }) =>
        complain(line, 1, message, 'write both marks, each on a line of its own'),
      ),
      ...listBetrayals(withoutComments(file, text), { more, example: false }).map(
        ({ line, column, said }) =>
          complain(
            line,
            column,
            `“${said}” may not be in a published version`,
            'settle the matter and rewrite the line, or mark it as “draft only” (see CONTRIBUTING.md)',
          ),
      ),
    ];
  });
}
