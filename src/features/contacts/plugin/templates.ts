/** The empty sheet for agencies, as files of the site. */
import type { Lookups } from './import/readers';
import { toTemplateCsv, toTemplateWorkbook } from './import/template';

/** Where the template is below the site's address, without ending; `npm run import:contacts` reads it filled in. */
const template = 'downloads/contacts-template';

/** As CSV, and as a workbook whose second sheet says what goes where. */
export const renderTemplates = async (
  lookups: Lookups,
): Promise<{ path: string; content: string | Buffer }[]> => [
  { path: `${template}.csv`, content: toTemplateCsv([]) },
  { path: `${template}.xlsx`, content: await toTemplateWorkbook([], lookups) },
];
