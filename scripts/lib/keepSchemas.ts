/** What of the kept JSON Schemas is not as the collections have it now. */
import fs from 'node:fs';
import path from 'node:path';
import type { Feature } from '../../src/portal/feature';
import { schemaFolder } from '../../src/portal/schemas/editorSchema';
import { schemaFiles, settingsFile } from '../../src/portal/schemas/files';
import { listFiles } from '../../src/shared/files';
import type { ChangedFile } from './trial';

/**
 * The files to write, and without content those to take away.
 * @throws SyntaxError where the settings of the editor are no JSON.
 */
export function staleSchemas(root: string, features: readonly Feature[]): ChangedFile[] {
  const read = (file: string): string | undefined =>
    fs.existsSync(path.join(root, file))
      ? fs.readFileSync(path.join(root, file), 'utf8')
      : undefined;
  const settings: unknown = JSON.parse(read(settingsFile) ?? '{}');
  const wanted = schemaFiles(features, settings as Record<string, unknown>);
  const named = new Set(wanted.map(({ file }) => file));
  return [
    ...wanted.filter(({ file, content }) => read(file) !== content),
    ...listFiles(root, schemaFolder, ['.json']).flatMap((file) =>
      named.has(file) ? [] : [{ file }],
    ),
  ];
}
