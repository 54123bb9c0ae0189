/** A post's authors and tags must be among those its folder declares. */
import { nearest } from '../../../../shared/nearest';
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';

const fields = ['authors', 'tags'] as const;
/** What each field may hold; undefined where the file that declares it could not be read, and nothing can be said. */
export type DeclaredLabels = Record<(typeof fields)[number], readonly string[] | undefined>;

/** Problems with the authors and tags of a brief or an update. */
export function checkLabels(
  { value, source }: Loaded<Partial<Record<(typeof fields)[number], string[]>>>,
  declared: DeclaredLabels,
): Problem[] {
  const folder = source.file.split('/')[0] ?? '';
  return fields.flatMap((field) =>
    (value[field] ?? []).flatMap((label, i): Problem[] => {
      const known = declared[field];
      if (!known || known.includes(label)) return [];
      const guess = nearest(label, known);
      return [
        {
          file: source.file,
          ...source.locate([field, i]),
          field: `${field}[${i}]`,
          message: `${label} is not in ${folder}/${field}.yml`,
          fix: guess
            ? `did you mean ${guess}?`
            : `use one that is there, or add it to ${folder}/${field}.yml`,
          severity: 'error',
        },
      ];
    }),
  );
}

/** Two tags whose pages would have one address. */
export function checkTagAddresses({
  value,
  source,
}: Loaded<Record<string, { permalink?: string | undefined }>>): Problem[] {
  const addresses = Object.entries(value).map(([id, { permalink }]) => permalink ?? `/${id}`);
  return Object.keys(value).flatMap((id, i): Problem[] =>
    addresses.indexOf(addresses[i] ?? '') === i
      ? []
      : [
          {
            file: source.file,
            ...source.locate([id, 'permalink']),
            field: `${id}.permalink`,
            message: `the address ${addresses[i]} is that of another tag`,
            fix: 'give one of the two another permalink',
            severity: 'error',
          },
        ],
  );
}
