/** The empty sheet for agencies, as files of the site. */
import { toTemplateCsv, toTemplateWorkbook } from '../features/contacts/plugin/import/template';
import type { Content } from './content';
import { lookupsOf } from './lookups';
import { contentDate } from './openData';

/** Where the template stands below the site's address, without ending; `npm run import:contacts` reads it filled in. */
const template = 'downloads/contacts-template';

/** As CSV, and as a workbook whose second sheet says what goes where. */
export const renderTemplates = async (
  content: Content,
): Promise<{ path: string; content: string | Buffer }[]> => [
  { path: `${template}.csv`, content: toTemplateCsv([]) },
  {
    path: `${template}.xlsx`,
    content: await toTemplateWorkbook([], lookupsOf(content, contentDate(content))),
  },
];
