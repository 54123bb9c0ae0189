/** The files that tell an editor which schema is of which file. Pure. */
import type { Shape } from '../../shared/collection';
import type { Feature } from '../feature';
import { listCollections } from '../reader';
import { editorSchema, type Json, schemaFolder, schemaName } from './editorSchema';

/** What every file of the content holds, each schema once, in the order of the collections. */
export function listShapes(features: readonly Feature[]): Shape[] {
  const all = listCollections(features).flatMap(({ source: { shapes } }) => shapes);
  return [...new Map(all.map((shape) => [shape.schema, shape])).values()];
}

/** The settings of the editor with the two lists that are ours; whatever else a person has set stays. */
function settingsWith(shapes: readonly Shape[], before: Json): Json {
  const place = (shape: Shape): string => `./${schemaFolder}/${schemaName(shape)}`;
  const ending = (shape: Shape, pattern: RegExp): string[] =>
    shape.files.filter((files) => pattern.test(files));
  const yaml = shapes.flatMap((shape) => {
    const files = ending(shape, /\.ya?ml$/);
    return files.length > 0 ? [[place(shape), files] as const] : [];
  });
  const json = shapes.flatMap((shape) => {
    const fileMatch = ending(shape, /\.json$/).map((files) => `/${files}`);
    return fileMatch.length > 0 ? [{ fileMatch, url: place(shape) }] : [];
  });
  return { ...before, 'yaml.schemas': Object.fromEntries(yaml), 'json.schemas': json };
}

const toText = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

export const settingsFile = '.vscode/settings.json';

/**
 * Every file that `npm run schemas` keeps, by its path from the project's root.
 * @param settings what the settings of the editor say now.
 */
export function schemaFiles(
  features: readonly Feature[],
  settings: Json,
): { file: string; content: string }[] {
  const shapes = listShapes(features);
  return [
    ...shapes.map((shape) => ({
      file: `${schemaFolder}/${schemaName(shape)}`,
      content: toText(editorSchema(shape)),
    })),
    { file: settingsFile, content: toText(settingsWith(shapes, settings)) },
  ];
}
