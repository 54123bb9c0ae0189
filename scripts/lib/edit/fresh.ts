/** New records in the editor: how one begins, and where it goes. Nothing is written before it is whole. */
import fs from 'node:fs';
import path from 'node:path';
import { readFields } from '../../../src/portal/change/texts';
import { emptyOf, type Field, schemaAt, toField } from '../../../src/portal/edit/form';
import { withLabels } from '../../../src/portal/edit/labels';
import { bodyOf, examplesFor, type OpenRecord, type Spot } from '../../../src/portal/edit/records';
import { features } from '../../../src/portal/registry';
import { listCollections } from '../../../src/portal/reader';
import { isTaken } from '../../../src/portal/rules/takenAddresses';
import type { ContentReading } from '../../../src/portal/site';
import type { Collection, Shape, Site } from '../../../src/shared/collection';
import { slugOf } from '../../../src/shared/slug';
import { forms } from '../forms';
import { startRecord } from '../startRecord';
import type { NewText } from '../trial';

/** What a person asks for. */
export interface Fresh {
  kind: string;
  /** What it is called, or words of which its id is made. */
  title: string;
}

/** A new record that was begun, with what its author reads. */
export interface FreshRecord extends OpenRecord {
  fresh: Fresh;
  /** What is left to do, in sentences. */
  left: string[];
}

interface Beginning {
  spot: Spot;
  value: Record<string, unknown>;
  body?: string;
  left: string[];
  /** How the list of records names it once it is written. */
  name: { kind: string; id: string };
  /** Files that go with it. */
  labels: readonly NewText[];
}

/** Why a record cannot be begun, in words. */
export class FreshFault extends Error {}

/** What commands write and no person makes, and what is kept as it was reported. */
const notByHand = /^(?:copy of a |neighbour|accessibility run$|standard$)/;

const listMade = (): Collection<unknown>[] =>
  listCollections(features).filter(
    ({ id, source: { makes, shapes } }) =>
      makes?.path.startsWith('data/') && shapes.length > 0 && !notByHand.test(id),
  );

/** The kinds of records that can be begun: those with a form of their own first. */
export const listFreshKinds = (): string[] => [
  ...new Set([...Object.keys(forms), ...listMade().map(({ id }) => id)]),
];

const idOf = ({ kind, title }: Fresh): string => {
  const slug = slugOf(title);
  if (!slug) throw new FreshFault(`Say what the new ${kind} is called, in words.`);
  return slug;
};

function refuseAddress(site: Site, address: string | undefined): void {
  if (address !== undefined && !address.includes('#') && isTaken(address, site.addresses()))
    throw new FreshFault(`There is already a page at ${address}. Choose another title.`);
}

const shapeOf = (shapes: readonly Shape[], folder: string): Shape | undefined =>
  shapes.find(({ files }) => files.some((files) => files.startsWith(`${folder}/`)));

/** A brief, an update or a contact: `npm run new` begins it in the same words. */
function fromForm(root: string, site: Site, fresh: Fresh, today: string): Beginning | undefined {
  const slug = idOf(fresh);
  const started = startRecord(root, site, { ...fresh, slug, today });
  if (!started) return undefined;
  const { file, address, content, left, labels } = started;
  refuseAddress(site, address);
  const shapes = listCollections(features).flatMap(({ source }) => source.shapes);
  const shape = shapeOf(shapes, path.dirname(file));
  if (!shape) throw new Error(`${file} has no schema`);
  const ofPage = file.endsWith('.md');
  return {
    spot: { file, path: [], text: content, form: withLabels(root, file, toField(shape.schema)) },
    value: readFields(file, content),
    ...(ofPage && { body: bodyOf(content) }),
    left,
    name: ofPage ? { kind: 'page', id: address } : { kind: fresh.kind, id: slug },
    labels,
  };
}

/** A record with what must be in it, its id, and its name where it has one. */
function emptyRecord(form: Field, { title }: Fresh, id: string): Record<string, unknown> {
  const value = emptyOf(form) as Record<string, unknown>;
  const names = form.type === 'group' ? form.fields.map(({ name }) => name) : [];
  const called = ['name', 'title', 'term'].find((name) => names.includes(name));
  return { ...value, id, ...(called !== undefined && { [called]: title.trim() }) };
}

/** Where a record of a kind without a form of its own goes: a file of its folder, or the end of its list. */
function placeOf(
  root: string,
  { source: { makes, shapes } }: Collection<unknown>,
  id: string,
): Spot {
  const { path: place = '', key } = makes ?? {};
  if (key === undefined) {
    const shape = shapeOf(shapes, place);
    if (!shape) throw new Error(`${place} has no schema`);
    return {
      file: `${place}/${id}.yaml`,
      path: [],
      text: `id: ${id}\n`,
      form: toField(shape.schema),
    };
  }
  const there = path.join(root, place);
  const text = fs.existsSync(there) ? fs.readFileSync(there, 'utf8') : `${key}: []\n`;
  const list: unknown = readFields(place, text)[key];
  const schema = shapes[0]?.schema;
  if (!schema) throw new Error(`${place} has no schema`);
  const at = [key, Array.isArray(list) ? list.length : 0];
  return { file: place, path: at, text, form: toField(schemaAt(schema, at)) };
}

function fromSchema(root: string, content: ContentReading, site: Site, fresh: Fresh): Beginning {
  const collection = listMade().find(({ id }) => id === fresh.kind);
  if (!collection) throw new FreshFault(`There is no form for a new ${fresh.kind}.`);
  const id = idOf(fresh);
  const own = content.own.find((one) => one.collection.id === collection.id);
  if (own?.gathered.items.some((item) => item.id === id))
    throw new FreshFault(`There is a ${fresh.kind} called ${id} already. Choose another title.`);
  const spot = placeOf(root, collection, id);
  const value = emptyRecord(spot.form, fresh, id);
  refuseAddress(site, collection.address(value, site));
  return { spot, value, left: [], name: { kind: fresh.kind, id }, labels: [] };
}

/**
 * Begins a record; nothing is written.
 * @param today the calendar date in Europe/London.
 * @throws FreshFault where its id or its address is taken, or it cannot be begun.
 */
export function beginRecord(
  { root, content, site }: { root: string; content: ContentReading; site: Site },
  fresh: Fresh,
  today: string,
): Beginning {
  const begun = fromForm(root, site, fresh, today) ?? fromSchema(root, content, site, fresh);
  const { file, path: place } = begun.spot;
  if (place.length === 0 && fs.existsSync(path.join(root, file)))
    throw new FreshFault(`There is a file ${file} already. Choose another title.`);
  return begun;
}

/** A record that was begun, as the form shows it. */
export function toFreshRecord(
  root: string,
  content: ContentReading,
  { spot: { file, form, text }, value, body, left, name }: Beginning,
  fresh: Fresh,
): FreshRecord {
  return {
    ...name,
    title: fresh.title.trim(),
    file,
    form,
    value,
    ...(body !== undefined && { body }),
    examples: examplesFor(root, content, { ...name, file }),
    text,
    fresh,
    left,
  };
}
