/** A brief says where its start ends: lists of briefs show that much of it. */
import { type Problem, problemOfFile } from '../../../../shared/problems';
import type { Page } from '../../model/page';

/** As Docusaurus looks for it. */
const mark = /<!--\s*truncate\s*-->|\{\/\*\s*truncate\s*\*\/\}/;

/** @param content the text of the file, front matter included. */
export function checkStart(
  { file, kind }: Pick<Page, 'file' | 'kind'>,
  content: string,
): Problem[] {
  if (kind !== 'brief' || mark.test(content)) return [];
  return [
    problemOfFile(
      file,
      'the brief does not say where its start ends, which the list of briefs shows',
      `write ${file.endsWith('.mdx') ? '{/* truncate */}' : '<!-- truncate -->'} on a line of its own after the first paragraph`,
    ),
  ];
}
