/**
 * The finder: a page that lists the worries, one that answers each, and one for each other area where the answer
 * differs. Every answer is a page with an address and needs no scripts.
 */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import {
  adviceFor,
  candidatesFor,
  covers,
  type Directory,
  elsewhere,
  whomToAsk,
} from '../model/answer';
import { servedAreas } from '../../partnership/model/areas';
import type { Advice, Concern, Finder, Responsibility } from '../model/concerns';
import type { Contact } from '../model/schema';
import type AnswerPage from '../ui/AnswerPage';
import type FinderPage from '../ui/FinderPage';
import { type Ringing, ringingFor } from './candidates';
import { type ContactLine, type Named, type Names, toLine } from './props';

export interface FinderPageProps {
  question: Finder['questions']['worry'];
  groups: (Named & { concerns: Pick<Concern, 'id' | 'name' | 'summary'>[] })[];
  /** Ids of the areas that have answers of their own. */
  areas: string[];
}

/** One to ask about the worry. */
export interface Ask extends ContactLine {
  purpose: string;
  /** Whom to ask for there: somebody whose own number is not known. */
  askFor?: Named & { words: string };
}

export interface AdviceView {
  audiences: Named[];
  text: string;
  ask: ContactLine[];
  citations: Named[];
}

export interface AnswerPageProps {
  /** Its level is that of the version in force, with the level's page. */
  concern: Pick<Concern, 'id' | 'name' | 'summary' | 'consent'> & {
    level?: { number: number; path: string };
  };
  /** Where the child lives (or the rule's own place); undefined where this answer does not depend on it. */
  area?: {
    question: string;
    chosen: Named;
    /** The area of this page is the one taken when the question is skipped. */
    assumed: boolean;
    options: (Named & { path: string })[];
    rule: Responsibility;
  };
  audience: { question: string; skip: string; options: (Named & { ownSector?: string })[] };
  /** Who can be rung, for the browser to choose from by the hour. */
  ringing: Ringing;
  ask: Ask[];
  /** Who answers when the first of them is closed, in turn. */
  then: ContactLine[];
  haveReady: string[];
  whatHappensNext: string[];
  advice: AdviceView[];
  elsewhere?: Finder['elsewhere'] & { contacts: ContactLine[] };
  also: (ContactLine & { serves: string[] })[];
}

export interface FinderContext {
  names: Names;
  finder: Finder;
  /** The contact of the emergency services, which every answer shows first. */
  emergency: Contact | undefined;
  shortReference: (citation: string) => string;
  /** The page of a level in the version in force, without the site's base address. */
  levelPath: (level: number) => string | undefined;
}

export const finderPath = '/contacts/find';

const named = ({ id, name }: Named): Named => ({ id, name });
const pick = <T extends Named>(list: readonly T[], ids: readonly string[]): T[] =>
  ids.flatMap((id) => list.filter((item) => item.id === id));

export const directoryOf = ({
  names,
  finder,
}: Pick<FinderContext, 'names' | 'finder'>): Directory<Contact> => ({
  contacts: names.contacts,
  areas: names.areas,
  finder,
});

/** Each contact's line, made once: a contact stands in many answers. */
type Lines = ReadonlyMap<Contact, ContactLine>;

/** The lines of contacts, in their order. */
const view = (contacts: readonly Contact[], lines: Lines): ContactLine[] =>
  contacts.flatMap((contact) => lines.get(contact) ?? []);

function viewAdvice(
  advice: Advice,
  { names, shortReference }: FinderContext,
  lines: Lines,
): AdviceView {
  return {
    audiences: pick(names.audiences, advice.audiences).map(named),
    text: advice.text,
    ask: view(pick(names.contacts, advice.ask), lines),
    citations: advice.citations.map((id) => ({ id, name: shortReference(id) })),
  };
}

/**
 * Whom the finder names, for the page: each with its number, or whoever stands in for it. A contact with neither is kept
 * with the page that helps.
 */
function asksOf(asked: readonly Contact[], context: FinderContext, lines: Lines): Ask[] {
  const { contacts } = context.names;
  const asks = asked.flatMap((contact): Ask[] => {
    const other = contacts.find(({ id }) => id === contact.standIn?.contact);
    const [line] = view([other ?? contact], lines);
    if (!line) return [];
    const { id, name, purpose } = contact;
    const words = contact.standIn?.askFor ?? name;
    return [{ ...line, purpose, ...(other && { askFor: { id, name, words } }) }];
  });
  return asks.filter(({ id }, i) => asks.findIndex((ask) => ask.id === id) === i);
}

/** The worry itself, with the page of its level where the version in force has one. */
function viewConcern(
  { id, name, summary, level, consent }: Concern,
  { levelPath }: FinderContext,
): AnswerPageProps['concern'] {
  const path = level && levelPath(level);
  return {
    id,
    name,
    summary,
    ...(level && path && { level: { number: level, path } }),
    ...(consent && { consent }),
  };
}

const viewAudiences = ({ names, finder }: FinderContext): AnswerPageProps['audience'] => ({
  question: finder.questions.audience.ask,
  skip: finder.questions.audience.skip,
  options: names.audiences.map(({ id, name, ownSector }) => ({
    id,
    name,
    ...(ownSector && { ownSector }),
  })),
});

const servedArea = ({ names }: FinderContext) => servedAreas(names.areas)[0];

/** The question where the child lives, and whom to ask elsewhere; only where the answer depends on it. */
function viewPlace(
  concern: Concern,
  area: Named | undefined,
  context: FinderContext,
  lines: Lines,
): Pick<AnswerPageProps, 'area' | 'elsewhere'> {
  const { names, finder } = context;
  const served = servedArea(context);
  const place = area ?? served;
  const rule = finder.responsibility.find(({ id }) => id === concern.responsible);
  if (!rule || !place) return {};
  const base = `${finderPath}/${concern.id}`;
  return {
    area: {
      question: rule.ask,
      chosen: named(place),
      assumed: !area,
      rule,
      options: names.areas
        .filter(({ kind }) => kind !== 'national')
        .map(({ id, name }) => ({ id, name, path: id === served?.id ? base : `${base}/${id}` })),
    },
    elsewhere: {
      ...finder.elsewhere,
      contacts: view(whomToAsk({ concern, area: elsewhere }, directoryOf(context)), lines),
    },
  };
}

/** Others who take this worry at this place, but for the front doors and those told already. */
function listOthers(
  concern: Concern,
  place: Named | undefined,
  told: ReadonlySet<string>,
  { names }: FinderContext,
  lines: Lines,
): AnswerPageProps['also'] {
  return names.contacts
    .filter(({ id, kind }) => !told.has(id) && kind !== 'front-door')
    .filter(({ concerns }) => concerns.includes(concern.id))
    .filter((contact) => !place || covers(contact, place.id, names.areas))
    .flatMap((contact) =>
      view([contact], lines).map((line) => ({ ...line, serves: contact.serves })),
    );
}

/** @param area undefined for the answer of the area served, which is also that of a skipped question. */
function answerPage(
  concern: Concern,
  area: Named | undefined,
  context: FinderContext,
  lines: Lines,
): Route {
  const { finder, emergency } = context;
  const directory = directoryOf(context);
  const place = area ?? servedArea(context);
  const asked = whomToAsk({ concern, area: area?.id }, directory);
  const [first] = asked;
  const ask = asksOf(asked, context, lines);
  // An answer that depends on the area is, without one, that of the area served.
  const where = concern.responsible ? place?.id : undefined;
  const base = `${finderPath}/${concern.id}`;
  const told = new Set([...asked, ...ask].map(({ id }) => id).concat(emergency?.id ?? []));
  return page<ComponentProps<typeof AnswerPage>>({
    path: area ? `${base}/${area.id}` : base,
    component: 'src/features/contacts/ui/AnswerPage',
    props: {
      concern: viewConcern(concern, context),
      ...viewPlace(concern, area, context, lines),
      audience: viewAudiences(context),
      ringing: ringingFor({ concern, area: where }, directory, context),
      ask,
      then: view(
        candidatesFor({ concern, area: where }, directory)
          .map(({ contact }) => contact)
          .filter(({ id }) => !ask.some((shown) => shown.id === id)),
        lines,
      ),
      haveReady: first?.haveReady ?? [],
      whatHappensNext: first?.whatHappensNext ?? [],
      advice: adviceFor(concern, finder.advice).map((advice) => viewAdvice(advice, context, lines)),
      also: listOthers(concern, place, told, context, lines),
    },
  });
}

/** Areas that have answers of their own, beside those of the area served. */
const withOwnAnswers = <A extends { kind: string }>(areas: readonly A[]): A[] =>
  areas.filter(({ kind }) => kind === 'neighbour');

/** The addresses of the answers to all worries. */
export const answerAddresses = (
  concerns: readonly Concern[],
  areas: FinderContext['names']['areas'],
): string[] =>
  concerns.flatMap(({ id, responsible }) => [
    `${finderPath}/${id}`,
    ...(responsible ? withOwnAnswers(areas) : []).map((area) => `${finderPath}/${id}/${area.id}`),
  ]);

/** The pages of the finder. */
export function createFinderRoutes(context: FinderContext): Route[] {
  const { names, finder } = context;
  const lines: Lines = new Map(names.contacts.map((contact) => [contact, toLine(contact, names)]));
  const neighbours = withOwnAnswers(names.areas);
  const list: FinderPageProps = {
    question: finder.questions.worry,
    groups: finder.groups.map(({ id, name }) => ({
      id,
      name,
      concerns: finder.concerns
        .filter(({ group }) => group === id)
        .map(({ id: concern, name: words, summary }) => ({ id: concern, name: words, summary })),
    })),
    areas: names.areas.filter(({ kind }) => kind !== 'national').map(({ id }) => id),
  };
  return [
    page<ComponentProps<typeof FinderPage>>({
      path: finderPath,
      component: 'src/features/contacts/ui/FinderPage',
      props: list,
    }),
    ...finder.concerns.flatMap((concern) => [
      answerPage(concern, undefined, context, lines),
      ...(concern.responsible
        ? neighbours.map((area) => answerPage(concern, area, context, lines))
        : []),
    ]),
  ];
}
