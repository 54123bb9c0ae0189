/** Reads data/danger.yaml and data/places.yaml, with which queries are read; the only reader of them. */
import { loadFile } from '../../../shared/load';
import { dangerSchema } from '../model/dangerSchema';
import { placesSchema } from '../model/places';

/** @param root the project's root folder. */
export function loadReading(root: string) {
  const danger = loadFile(root, 'data/danger.yaml', dangerSchema);
  const places = loadFile(root, 'data/places.yaml', placesSchema);
  return {
    danger: danger.records[0]?.value,
    places: places.records[0]?.value.places,
    filesRead: danger.filesRead + places.filesRead,
    references: [...danger.references, ...places.references],
    problems: [...danger.problems, ...places.problems],
  };
}
