/** Authors and tags of a post: chosen from those that its folder has, by name, and not typed. */
import fs from 'node:fs';
import path from 'node:path';
import { readFields } from '../change/texts';
import type { Field, NamedField } from './form';

const kinds = new Set(['authors', 'tags']);

function namesIn(root: string, file: string): string[] {
  const place = path.join(root, file);
  if (!fs.existsSync(place)) return [];
  return Object.keys(readFields(file, fs.readFileSync(place, 'utf8'))).sort();
}

/**
 * The form of a file, with what its folder declares as choices; of a folder that declares nothing it stays as it is.
 * @param file path from the project's root.
 */
export function withLabels(root: string, file: string, form: Field): Field {
  if (form.type !== 'group' || !/\.mdx?$/.test(file)) return form;
  const choose = (one: NamedField): NamedField => {
    if (one.field.type !== 'list' || !kinds.has(one.name)) return one;
    const options = namesIn(root, `${path.posix.dirname(file)}/${one.name}.yml`);
    if (options.length === 0) return one;
    return { ...one, field: { type: 'list', item: { type: 'choice', options } } };
  };
  return { ...form, fields: form.fields.map(choose) };
}
