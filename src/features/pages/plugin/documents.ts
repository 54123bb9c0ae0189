/** Markdown pages as search knows them. Of the document of levels, the version in force; older ones and the draft by their first page. */
import { leadVersion, type Version } from '../../level-of-need/model/version';
import type { Page } from '../model/page';
import { createDocument, type SearchDocument } from '../../search/model/documents';
import type { Kind } from '../../search/model/kinds';
import { levelAnswer, levelSections } from '../../level-of-need/model/levelText';
import { listSections } from './sections';

const kindOf: Record<Page['kind'], Kind> = {
  brief: 'brief',
  update: 'update',
  guidance: 'guidance',
  document: 'level',
  site: 'page',
};

/** Below any page of the current version on the same subject. */
const notInForce = 0.4;

function documentPage(
  page: Extract<Page, { kind: 'document' }>,
  versions: readonly Version[],
): SearchDocument | undefined {
  const version = versions.find((v) => v.id === page.version);
  if (!version) return undefined;
  const { title, description, keywords } = page.matter;
  const base = { kind: 'level' as const, path: page.path, title, description };
  if (version !== leadVersion(versions)) {
    if (page.path !== version.path) return undefined;
    const names =
      version.status === 'draft'
        ? ['draft level of need', 'next version', 'draft']
        : [`${version.data.title} ${version.id}`, `${version.id} version`, 'old version'];
    return createDocument({
      ...base,
      title: version.status === 'draft' ? title : `${title} (${version.id}, no longer in force)`,
      otherNames: names,
      standing: notInForce,
    });
  }
  const level = version.data.levels.find(
    ({ slug }) => page.path === `${version.path}levels/${slug}`,
  );
  const whole = page.path === version.path;
  return createDocument({
    ...base,
    otherNames: [
      ...keywords,
      ...(whole ? [version.data.title, ...version.data.aliases] : []),
      ...(level
        ? [`level ${level.number}`, `tier ${level.number}`, level.name, ...level.aliases]
        : []),
    ],
    sections: [...(level ? levelSections(level) : []), ...listSections(page)],
    standing: whole ? 1.1 : 1,
    ...(level && { answer: levelAnswer(level) }),
  });
}

/** @param versions all versions, the draft among them. */
export function pageDocuments(
  pages: readonly Page[],
  versions: readonly Version[],
): SearchDocument[] {
  return pages.flatMap((page) => {
    if (page.kind === 'document') return documentPage(page, versions) ?? [];
    const { title, description } = page.matter;
    return createDocument({
      kind: kindOf[page.kind],
      path: page.path,
      title,
      description,
      otherNames: 'keywords' in page.matter ? page.matter.keywords : [],
      sections: listSections(page),
      ...('date' in page.matter && { answer: { type: 'dated', date: page.matter.date } }),
    });
  });
}
