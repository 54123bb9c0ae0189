/** UUIDs for records whose ids are words: the standard asks for UUIDs, and they must not change from build to build. */
import { createHash } from 'node:crypto';

/** The namespace of URLs; RFC 9562, appendix A. */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Version 5 (name-based, SHA-1) by RFC 9562 section 5.5. */
function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** Gives the UUID of a record by its table and its id here. */
export type ToUuid = (table: string, ...id: readonly (string | number)[]) => string;

/**
 * @param publisher what tells this partnership's records from another's; not the address of the site, which may move
 * while the records stay the same.
 */
export function uuidsOf(publisher: string): ToUuid {
  const namespace = uuid5(urlNamespace, publisher);
  return (table, ...id) => uuid5(namespace, [table, ...id].join('/'));
}
