/** Writes the index of a search engine into the folder of a built site: searchIndex.ts <folder> <engine>. */
import type { EngineName } from '../../src/features/search/model/manifest';
import { writeSearch } from '../../src/features/search/plugin/write';
import { searchSource } from '../../src/portal/project';
import { siteContent } from './content';

const [folder = '', engine = ''] = process.argv.slice(2);
const isEngine = (name: string): name is EngineName => name === 'lunr' || name === 'pagefind';
if (!isEngine(engine)) throw new Error(`there is no search engine called ${engine}`);

// Node.js ends with 1 where it fails, and says why.
void writeSearch(folder, searchSource(siteContent()), engine);
