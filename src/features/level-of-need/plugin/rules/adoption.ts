/** Whose text a version is: a draft is nobody’s yet, and only an adopted version may go out to the public. */
import { formatDate } from '../../../../shared/calendar/dates';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';

interface Options {
  /** Whether this is for the public. */
  release: boolean;
  /** The calendar date in London. */
  today: string;
}

/** @param published newest first. */
export function checkAdoption(
  published: readonly Loaded<VersionData>[],
  draft: Loaded<VersionData> | undefined,
  { release, today }: Options,
): Problem[] {
  const complain = (version: Loaded<VersionData>, message: string, fix: string): Problem =>
    problemAt(version, ['adopted'], message, fix);
  return [
    ...(draft?.value.adopted
      ? [
          complain(
            draft,
            'the draft says that it was adopted',
            'write adopted: null; npm run release:level-of-need writes the day and by whom',
          ),
        ]
      : []),
    ...published.flatMap((version) => {
      const { adopted } = version.value;
      if (!adopted && release)
        return [
          complain(
            version,
            'nobody has adopted this version: it is example text, and cannot be released',
            'publish the partnership’s own document; if this is the text it adopted, write adopted: { on: 2026-11-20, by: the body that decided } and record that with npm run release:level-of-need -- --correct',
          ),
        ];
      return adopted && adopted.on > today
        ? [complain(version, `${formatDate(adopted.on)} is in the future`, 'correct the day')]
        : [];
    }),
  ];
}
