/** npm run new: a new file with every field in place, or a whole project for another partnership. */
import fs from 'node:fs';
import path from 'node:path';
import { londonToday } from '../src/portal/clock';
import { isTaken } from '../src/portal/rules/takenAddresses';
import { readContent, readSite, sketchSite } from '../src/portal/site';
import { slugOf } from '../src/shared/slug';
import { runCommand, UsageError } from './lib/command';
import { forms } from './lib/forms';
import { writePartnership } from './lib/newPartnership';
import { startRecord } from './lib/startRecord';
import { writeAll } from './lib/writeAll';

const root = process.cwd();

/** Writes one file from a form, and the labels that a first post needs. */
function writeRecord(kind: string, title: string): number {
  if (!forms[kind])
    throw new UsageError(
      `Say what to make: ${[...Object.keys(forms), 'partnership'].join(', ')}; found "${kind}".`,
    );
  const slug = slugOf(title);
  if (!slug) throw new UsageError('Give one title in quotes, for example "Knife crime training".');
  const today = londonToday();
  const options = { release: false, today };
  const { site } = readSite(root, options);
  // A post that was begun leaves the content not whole; what its records are called is known all the same.
  const there =
    site ?? sketchSite(root, options, { before: readContent(root, options), file: '' }).site;
  const started = startRecord(root, there, { kind, title, slug, today });
  if (!started) throw new Error(`there is no form of a ${kind}`);
  const { file, address, content, left, labels } = started;
  if (fs.existsSync(file)) {
    console.error(`${file} already exists, so nothing was written.`);
    return 1;
  }
  // While the content is not whole, `npm run check` says what is wrong first.
  if (isTaken(address, site ? [...site.addresses()] : [])) {
    console.error(
      `There is already a page at ${address}. Choose another title. Nothing was written.`,
    );
    return 1;
  }
  writeAll(root, [...labels, { file, content }]);
  console.log(
    `Wrote ${file}. Left to do:\n${left.map((item) => `  - ${item}`).join('\n')}\nThen run npm run check.`,
  );
  return 0;
}

interface Wishes {
  name?: string | undefined;
  'short-name'?: string | undefined;
  area?: string[] | undefined;
  email?: string | undefined;
}

/** Writes a project of its own for another partnership. */
function writeProject(folder: string, wishes: Wishes): number {
  const { name, 'short-name': shortName, area: areas = ['Our area'], email } = wishes;
  if (areas.some((area) => !slugOf(area)) || new Set(areas.map(slugOf)).size < areas.length)
    throw new UsageError('Give each area another name, in letters.');
  const fault = writePartnership(root, folder, {
    name: name ?? 'Our safeguarding partnership',
    shortName: shortName ?? name ?? 'Our partnership',
    areas,
    email: email ?? 'office@partnership.example',
    today: londonToday(),
  });
  if (fault !== undefined) {
    console.error(fault);
    return 1;
  }
  console.log(`Wrote ${folder}: the code, and content to start from.
  cd ${folder} && npm start     shows the site
  ${path.join(folder, 'FILL-IN.md')}     lists what to fill in`);
  return 0;
}

void runCommand({
  help: `
npm run new -- brief|update|contact|guidance "<title>"
npm run new -- partnership <folder> --name "<name>" --area "<area>"

Writes a new file with every field in place, and lists what is left to fill in. An existing file is never overwritten.

For another partnership it writes a whole project into an empty folder: the code, and content that passes the check and
can be built at once. FILL-IN.md in it lists what to fill in.

  --name NAME         what the partnership is called
  --short-name NAME   the short name people use
  --area AREA         an area it serves; give it once for each
  --email ADDRESS     where readers write to
  --help              show this text

Exits 0 on success, 1 when the file, its address or the folder is taken, 2 on bad usage.`,
  options: {
    name: { type: 'string' },
    'short-name': { type: 'string' },
    area: { type: 'string', multiple: true },
    email: { type: 'string' },
  },
  run: (wishes, [kind = '', title = '', ...rest]) => {
    if (kind === 'partnership') {
      if (!title || rest.length > 0)
        throw new UsageError('Give one folder, for example ../our-site.');
      return writeProject(title, wishes);
    }
    if (rest.length > 0 || Object.keys(wishes).length > 0)
      throw new UsageError('Give one title in quotes, for example "Knife crime training".');
    return writeRecord(kind, title);
  },
});
