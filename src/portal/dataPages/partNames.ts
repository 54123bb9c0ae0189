/** The names of the parts that a page asks for, at any depth of what Docusaurus lists (`routesChunkNames.json`). */
export const partNames = (parts: object): string[] =>
  Object.values(parts).flatMap((part: unknown) =>
    typeof part === 'string' ? [part] : partNames(part as object),
  );
