/** What the schema cannot say of the questions. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import { sheetColumns } from '../../model/answers';
import type { Training } from '../../model/schema';

export function checkQuestionnaire(item: Item<Training>): Problem[] {
  const statements = item.value.questionnaire?.statements ?? [];
  const at = (i: number, field: string) => ['questionnaire', 'statements', i, field];
  return statements.flatMap(({ id, asked }, i) => {
    const problems: Problem[] = [];
    if (statements.findIndex((one) => one.id === id) < i)
      problems.push(problemAt(item, at(i, 'id'), `${id} is there twice`, 'give one another id'));
    if ((sheetColumns as readonly string[]).includes(id))
      problems.push(
        problemAt(item, at(i, 'id'), `${id} is a column of its own`, 'give it another id'),
      );
    if (!asked.includes('before'))
      problems.push(
        problemAt(
          item,
          at(i, 'asked'),
          'it is not asked before the course',
          'add before: without it no change can be seen',
        ),
      );
    return problems;
  });
}
