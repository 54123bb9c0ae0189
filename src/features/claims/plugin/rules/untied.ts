/** Every time limit and duty that a text of the site states has a claim behind it. */
import { nameFirst } from '../../../../shared/lists';
import type { TextBlock } from '../../../../shared/markdown/parse';
import type { WrittenPathway } from '../../../pathways/model/schema';
import { fieldName, type Problem } from '../../../../shared/problems';
import type { Source } from '../../../../shared/yaml/source';
import { sayTime } from '../../../../shared/timeLimits';
import {
  contraryTime,
  findUntied,
  listSaid,
  listTied,
  type Tie,
  type Untied,
} from '../../model/untied';

/** A record or a part of one, with its place in its file. */
export interface Stated {
  value: unknown;
  source: Pick<Source, 'file' | 'locate'>;
  path: readonly PropertyKey[];
}

/** The text of a page. */
export interface StatedPage {
  file: string;
  blocks: readonly TextBlock[];
}

interface Context {
  claims: readonly Tie[];
  /** The time limits of each pathway: a page that leads to its chart states them. */
  pathways: ReadonlyMap<string, readonly Tie[]>;
  /** A release does not go out with them. */
  release: boolean;
}

/** The time limits that the steps of a pathway give themselves, with their standing. */
export const ownTimes = ({ id, steps }: Pick<WrittenPathway, 'id' | 'steps'>): Tie[] =>
  steps.flatMap(({ clock }) =>
    clock?.within && clock.unit ? [{ id, time: { within: clock.within, unit: clock.unit } }] : [],
  );

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

function problemOf(
  { words, fitting }: Untied,
  place: Place,
  how: string,
  release: boolean,
): Problem {
  return {
    ...place,
    severity: release ? 'error' : 'warning',
    message: `“${words}” has no claim behind it`,
    fix:
      fitting.length > 0
        ? `${how} ${nameFirst(fitting, 4)}, or write another in data/claims.yaml`
        : `write a claim in data/claims.yaml with its source, and ${how} that`,
  };
}

const pick = (ids: readonly string[], claims: readonly Tie[]): Tie[] =>
  claims.filter(({ id }) => ids.includes(id));

/** The texts of one record: its own claims stand behind them, wherever in it they are named. */
const checkRecord = ({ value, source, path }: Stated, { claims, release }: Context): Problem[] => {
  const ties = pick(listTied(value), claims);
  return listSaid(value, [...path]).flatMap((said) =>
    findUntied(said.text, ties, claims)
      .slice(0, 1)
      .map((untied) =>
        problemOf(
          untied,
          { file: source.file, ...source.locate(said.path), field: fieldName(said.path) },
          'name in claims:',
          release,
        ),
      ),
  );
};

/** Links to a claim whose words give another time than the claim does: somebody would keep to the wrong one. */
const checkLinks = (
  { file, links }: Pick<StatedPage, 'file'> & Pick<TextBlock, 'links'>,
  claims: readonly Tie[],
): Problem[] =>
  links.flatMap(({ scheme, target, words, line, column }) => {
    const claim = scheme === 'claim' ? claims.find(({ id }) => id === target) : undefined;
    const said = claim && contraryTime(words, claim);
    if (!claim || said === undefined) return [];
    return [
      {
        file,
        line,
        column,
        field: '',
        severity: 'error',
        message: `“${said}” links to the claim ${target}, which gives ${claim.time ? sayTime(claim.time) : 'no time'}`,
        fix: 'correct the words, or link to the claim that gives that time',
      },
    ];
  });

/** One page: the claims it links to stand behind all of it. What an audit found is behind a sentence that says so. */
function checkPage(
  { file, blocks }: StatedPage,
  { claims, pathways, release }: Context,
): Problem[] {
  const links = blocks.flatMap((block) => block.links);
  const targets = (wanted: string) =>
    links.flatMap(({ scheme, target }) => (scheme === wanted ? [target] : []));
  const charts = targets('pathway');
  // The times of a chart that could not be read may be those of the page.
  const unread = charts.some((id) => !pathways.has(id));
  const ties = [
    ...pick(targets('claim'), claims),
    ...charts.flatMap((id) => pathways.get(id) ?? []),
  ];
  return blocks
    .filter((block) => !block.links.some(({ scheme }) => scheme === 'finding'))
    .flatMap(({ text, line, column, links: own }) => {
      const contrary = checkLinks({ file, links: own }, claims);
      if (contrary.length > 0 || unread) return contrary;
      return findUntied(text, ties, claims)
        .slice(0, 1)
        .map((untied) =>
          problemOf(
            untied,
            { file, line, column, field: '' },
            'link, as [words](claim:…), to',
            release,
          ),
        );
    });
}

/**
 * Sentences with a time limit or a duty that no claim stands behind. None where a partnership has no claims yet.
 * Published versions are not among the pages: their text is frozen, and a claim names them in `also`.
 */
export const checkUntied = (
  { records, pages }: { records: readonly Stated[]; pages: readonly StatedPage[] },
  context: Context,
): Problem[] =>
  context.claims.length === 0
    ? []
    : [
        ...records.flatMap((record) => checkRecord(record, context)),
        ...pages.flatMap((page) => checkPage(page, context)),
      ];
