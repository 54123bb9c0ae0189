/** The list of old addresses itself: each once, none in a loop or a chain. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import { withoutLastSlash } from '../../../../shared/webAddress';
import { wayFrom } from '../../model/left';
import type { Left } from '../../model/schema';

type Entry = Item<Left>;

const sameAddress = (a: Entry, b: Entry): boolean =>
  withoutLastSlash(a.value.from) === withoutLastSlash(b.value.from);

function checkOnce(entry: Entry, items: readonly Entry[]): Problem[] {
  const first = items.find((other) => sameAddress(other, entry));
  if (!first || first === entry) return [];
  const { line } = first.source.locate([...first.path, 'from']);
  const message = `${entry.value.from} is listed twice. It is first listed on line ${line}`;
  return [problemAt(entry, [...entry.path, 'from'], message, 'keep the one that is right')];
}

function checkWay(entry: Entry, list: readonly Left[]): Problem[] {
  const { way, loops } = wayFrom(list, entry.value);
  const at = [...entry.path, 'to'];
  if (loops)
    return [
      problemAt(
        entry,
        at,
        `these addresses lead round in a loop: ${[...way, way[0]].join(' → ')}`,
        'let one of them lead to a page that is there',
      ),
    ];
  const second = list.find(({ from }) => withoutLastSlash(from) === way[1]);
  // A page that says it was withdrawn is a page: a reader is told what became of it.
  if (way.length < 2 || second?.withdrawn) return [];
  const last = list.find(({ from }) => withoutLastSlash(from) === way.at(-1));
  return [
    problemAt(
      entry,
      at,
      `${entry.value.to} has moved too: ${way.join(' → ')} → ${last?.to ?? ''}`.replace(/ → $/, ''),
      `write to: ${last?.to ?? last?.from ?? ''}, so that a reader is led once`,
    ),
  ];
}

/** A problem for each address that is listed twice, leads round in a loop, or to another that leads on. */
export const checkLeft = (items: readonly Entry[]): Problem[] => {
  const list = items.map(({ value }) => value);
  return items.flatMap((entry) => [...checkOnce(entry, items), ...checkWay(entry, list)]);
};
