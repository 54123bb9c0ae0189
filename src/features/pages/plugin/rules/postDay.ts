/** The date at the start of a post's file name is the day it says it is of. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';

/** A problem where the two differ; none for a file whose name has no date. */
export function checkPostDay(post: Loaded<{ date: string }>): Problem[] {
  const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(post.source.file)?.[1];
  const { date } = post.value;
  return named === undefined || named === date
    ? []
    : [
        problemAt(
          post,
          ['date'],
          `the file is named after ${named}, and its date is ${date}`,
          'make the two agree',
        ),
      ];
}
