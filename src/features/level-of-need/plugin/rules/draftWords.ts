/** A published version that still calls itself a draft: a reader would not know whether to act on it. */
import { listFiles, readTexts } from '../../../../shared/files';
import type { Problem } from '../../../../shared/problems';
import { versionFolder } from '../../model/version';

/** What only a draft says of itself; that there is a draft elsewhere, any version may say. */
const ofItself =
  /\b(?:this|a) (?:is a )?(?:working )?draft\b|\bdescription: "?(?:the working )?draft\b|\(draft\)/i;

/**
 * One problem for each line of a published version that speaks as a draft does.
 * @param root the project's root folder.
 * @param published ids of versions.
 * @param release whether this is for the public: then it is an error, and before that a warning.
 */
export function checkDraftWords(
  root: string,
  published: readonly string[],
  release: boolean,
): Problem[] {
  const names = published.flatMap((id) =>
    listFiles(root, versionFolder(id), ['.md', '.mdx', '.yaml']),
  );
  return readTexts(root, names).files.flatMap(({ file, content }) =>
    content.split('\n').flatMap((line, i): Problem[] => {
      const said = ofItself.exec(line);
      return said
        ? [
            {
              file,
              line: i + 1,
              column: said.index + 1,
              field: '',
              severity: release ? 'error' : 'warning',
              message: `a published version speaks of itself as a draft: “${said[0]}”`,
              fix: 'rewrite the line as it stands now that the version is in force',
            },
          ]
        : [];
    }),
  );
}
