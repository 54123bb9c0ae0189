/** A post's authors and tags must be among those its folder declares. */
import { nearest } from '../../../../shared/nearest';
import type { Problem } from '../../../../shared/problems';
import type { Source } from '../../../../shared/yaml/source';
import type { Page } from '../../model/page';

/** Problems with the authors and tags of a brief or an update; none for other pages. */
export function checkLabels(page: Page, source: Source, known: { authors: string[]; tags: string[] }): Problem[] {
  if (page.kind !== 'brief' && page.kind !== 'update') return [];
  const folder = page.file.split('/')[0] ?? '';
  return (['authors', 'tags'] as const).flatMap((field) => page.matter[field].flatMap((label, i): Problem[] => {
    if (known[field].includes(label)) return [];
    const guess = nearest(label, known[field]);
    return [{
      file: page.file,
      ...source.locate([field, i]),
      field: `${field}[${i}]`,
      message: `${label} is not in ${folder}/${field}.yml`,
      fix: guess ? `did you mean ${guess}?` : `use one that is there, or add it to ${folder}/${field}.yml`,
      severity: 'error',
    }];
  }));
}
