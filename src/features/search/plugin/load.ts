/** Reads data/danger.yaml and data/places.yaml, with which queries are read, and the list the rules are judged by; their only reader. */
import { loadFile } from '../../../shared/load';
import { dangerListSchema, dangerSchema } from '../model/dangerSchema';
import { placesSchema } from '../model/places';

/** @param root the project's root folder. */
export function loadReading(root: string) {
  const danger = loadFile(root, 'data/danger.yaml', dangerSchema);
  const places = loadFile(root, 'data/places.yaml', placesSchema);
  const judged = loadFile(root, 'data/safety/danger.yaml', dangerListSchema);
  const parts = [danger, places, judged];
  return {
    danger: danger.records[0]?.value,
    places: places.records[0]?.value.places,
    judged: judged.records[0]?.value,
    filesRead: parts.length,
    references: parts.flatMap(({ references }) => references),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
