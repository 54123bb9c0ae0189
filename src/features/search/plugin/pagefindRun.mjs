/**
 * Runs Pagefind over a file of records. A process of its own, in plain Node: the package is an ES module, and
 * Docusaurus loads plugins in a way that turns every import into `require`.
 *
 * node pagefindRun.mjs <records.jsonl> <output folder>
 */
import fs from 'node:fs';
import readline from 'node:readline';
import { close, createIndex } from 'pagefind';

const [records, outputPath] = process.argv.slice(2);
const { index, errors } = await createIndex({ forceLanguage: 'en' });

const stop = async (words) => {
  console.error(words.join('; '));
  await close();
  process.exit(1);
};

if (!index) await stop(errors);
for await (const line of readline.createInterface({ input: fs.createReadStream(records) })) {
  const added = await index.addCustomRecord(JSON.parse(line));
  if (added.errors.length > 0) await stop(added.errors);
}
const written = await index.writeFiles({ outputPath });
if (written.errors.length > 0) await stop(written.errors);
await close();
