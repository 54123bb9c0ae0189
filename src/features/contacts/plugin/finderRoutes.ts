/**
 * The finder: a page that lists the worries, one that answers each, and one for each other area where the answer
 * differs. Every answer is a page with an address and needs no scripts.
 */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { covers, frontDoorOf, type Directory, elsewhere, whomToAsk } from '../model/answer';
import { answerPath, assumedArea, finderPath, likelyAreas } from '../model/answerPath';
import type { Area } from '../../partnership/model/schema';
import { servedAreas } from '../../partnership/model/areas';
import type { ClaimLine } from '../../claims/model/view';
import type { FirstWords } from '../model/callWords';
import { type Written, writtenWay } from '../model/written';
import { adviceFor } from '../model/matrix';
import {
  type Advice,
  type Concern,
  type Finder,
  type Responsibility,
  roleParts,
} from '../model/concerns';
import { type Contact, isSample } from '../model/schema';
import type AnswerPage from '../ui/AnswerPage';
import type FinderPage from '../ui/FinderPage';
import type { TopicLink } from '../../topics/model/link';
import { type Ringing, ringingFor } from './candidates';
import { type ContactLine, type Named, type Names, toLine } from './props';

export interface FinderPageProps {
  question: Pick<Finder['questions']['worry'], 'ask' | 'skip' | 'skipTo'>;
  /** The worries people bring most often, in their order. */
  common: Named[];
  groups: (Named & {
    /** `byArea` where the answer depends on the area. */
    concerns: (Pick<Concern, 'id' | 'name' | 'summary'> & { byArea: boolean })[];
  })[];
  /** Those that have answers of their own, the ones served first. */
  areas: Pick<Area, 'id' | 'kind'>[];
  /** The front doors of the areas served. */
  doors: Named[];
}

/** Who takes the worry in one place. */
export interface Answer {
  /** Set where there is more than one answer. */
  area?: Named & { path: string };
  /** Who can be rung, for the browser to choose from by the hour. */
  card: Ringing;
  /** Whom the finder names and nobody can ring, with the page that helps. */
  unreachable: ContactLine[];
}

export interface AdviceView extends Pick<Advice, (typeof roleParts)[number]> {
  audiences: Named[];
  text: string;
  ask: ContactLine[];
  citations: Named[];
}

export interface AnswerPageProps {
  /** Its level is that of the version in force, with the level's page. */
  concern: Pick<
    Concern,
    'id' | 'name' | 'summary' | 'urgency' | 'consent' | 'first' | 'guidance'
  > & {
    level?: { number: number; path: string };
    /** The topics about it, each on a page of its own. */
    topics: TopicLink[];
  };
  /** Said of consent to some roles in place of what the worry says; where it says anything. */
  consentFor: Finder['consentFor'];
  /** What to say on the telephone, for a worry about a child and where the content has words for it. */
  call?: FirstWords;
  /** How to listen, where a child may tell of it. */
  whenTold?: NonNullable<Finder['whenTold']>;
  /** Where the child lives (or the rule's own place); undefined where this answer does not depend on it. */
  area?: {
    question: string;
    /** None on the page of several areas served, which has an answer for each. */
    chosen?: Named;
    /** The area of this page is the one taken when the question is skipped. */
    assumed: boolean;
    /** The worry is about another area than the one assumed: the question stands open. */
    askFirst?: true;
    options: (Named & { path: string })[];
    rule: Responsibility;
    /** Where it says what this area calls the levels, where that is known. */
    neighbour?: string;
  };
  audience: { question: string; skip: string; options: (Named & { ownSector?: string })[] };
  /** One; where nobody said which of several areas served, one for each of them. */
  answers: Answer[];
  haveReady: string[];
  whatHappensNext: string[];
  /** How a referral is sent in writing, where whoever is asked takes one. */
  written?: Written & { name: string };
  /** Where the times and duties it states are from. */
  claims: ClaimLine[];
  /** The pathway whose dates begin with this call, where one does. */
  after?: string;
  advice: AdviceView[];
  /** Who signed it for the partnership; until then it is an example. */
  adviceAdopted: Finder['adviceAdopted'];
  elsewhere?: Finder['elsewhere'] & { contacts: ContactLine[] };
  also: (ContactLine & { serves: string[] })[];
}

export interface FinderContext {
  names: Names;
  finder: Finder;
  /** The contact of the emergency services, which every answer shows first. */
  emergency: Contact | undefined;
  shortReference: (citation: string) => string;
  /** Pathways whose times a person waits for, by the contact with whom they begin. */
  begins: ReadonlyMap<string, string>;
  /** The page of a level in the version in force, without the site's base address. */
  levelPath: (level: number) => string | undefined;
  /** The topics about a worry. */
  topicsOf: (concern: string) => TopicLink[];
  /** Where it says what an area calls the levels. */
  neighbourPlace: (area: string) => string | undefined;
  /** What is known of claims, by their ids. */
  claimLines: (ids: readonly string[]) => ClaimLine[];
}

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

/** What the answer to a worry is made from. */
type AnswerContext = Pick<FinderContext, 'names' | 'finder'>;

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
    ...Object.fromEntries(
      roleParts.flatMap((part) => (advice[part] === undefined ? [] : [[part, advice[part]]])),
    ),
    ask: view(pick(names.contacts, advice.ask), lines),
    citations: advice.citations.map((id) => ({ id, name: shortReference(id) })),
  };
}

/** The worry itself, with the page of its level where the version in force has one. */
function viewConcern(
  { id, name, summary, urgency, level, consent, first, guidance }: Concern,
  { levelPath, topicsOf }: FinderContext,
): AnswerPageProps['concern'] {
  const path = level && levelPath(level);
  return {
    id,
    name,
    summary,
    urgency,
    ...(level && path && { level: { number: level, path } }),
    ...(consent && { consent }),
    ...(first && { first }),
    ...(guidance && { guidance }),
    topics: topicsOf(id),
  };
}

/** What to say on the telephone; only of a child, who lives somewhere. */
function viewCall(concern: Concern, { call }: Finder): Pick<AnswerPageProps, 'call'> {
  if (!call || !byArea(concern)) return {};
  const { first, asks, roles, unknownRole } = call;
  return { call: { first, asks, roles, unknownRole } };
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

const isElsewhere = ({ role }: Concern): boolean => role === 'another-area';

/** The area a page answers for: the one chosen, or the only one served; which neighbour it may be is never assumed. */
function placeOf(
  concern: Concern,
  area: Named | undefined,
  { names: { areas } }: Pick<FinderContext, 'names'>,
): Named | undefined {
  if (area) return area;
  const isOfNeighbour = likelyAreas(concern, areas).some(({ kind }) => kind === 'neighbour');
  return isOfNeighbour ? undefined : assumedArea(areas);
}

/** Whoever does not know where the child lives can ask the front doors of the areas served. */
const doorsFor = (concern: Concern, { names }: FinderContext): Contact[] =>
  isElsewhere(concern)
    ? servedAreas(names.areas).flatMap(({ id }) => frontDoorOf(id, names) ?? [])
    : [];

/** The question where the child lives, and whom to ask elsewhere; only where the answer depends on it. */
function viewPlace(
  concern: Concern,
  area: Named | undefined,
  context: FinderContext,
  lines: Lines,
): Pick<AnswerPageProps, 'area' | 'elsewhere'> {
  const { names, finder } = context;
  const place = placeOf(concern, area, context);
  const rule = finder.responsibility.find(({ id }) => id === concern.responsible);
  if (!rule) return {};
  const neighbour = place && context.neighbourPlace(place.id);
  return {
    area: {
      ...(neighbour && { neighbour }),
      question: rule.ask,
      ...(place && { chosen: named(place) }),
      assumed: !area,
      ...(!area && isElsewhere(concern) && { askFirst: true }),
      rule,
      options: names.areas
        .filter(({ kind }) => kind === 'neighbour' || (kind === 'served' && !isElsewhere(concern)))
        .map(({ id, name }) => ({ id, name, path: pathOf(concern, id, context) })),
    },
    elsewhere: {
      ...finder.elsewhere,
      contacts: view(
        [
          ...doorsFor(concern, context),
          ...whomToAsk({ concern, area: elsewhere }, directoryOf(context)),
        ],
        lines,
      ),
    },
  };
}

const byArea = ({ responsible }: Concern): boolean => responsible !== undefined;

const pathOf = (
  concern: Concern,
  area: string | undefined,
  { names }: Pick<FinderContext, 'names'>,
): string => answerPath({ id: concern.id, byArea: byArea(concern) }, area, names.areas);

/** @param place where the child lives, for a worry whose answer depends on it. */
function viewAnswer(
  concern: Concern,
  place: Named | undefined,
  context: AnswerContext,
  lines: Lines,
): Answer {
  const directory = directoryOf(context);
  const choice = { concern, area: byArea(concern) ? place?.id : undefined };
  return {
    card: ringingFor(choice, directory, context),
    unreachable: view(
      whomToAsk(choice, directory).filter((c) => isSample(c) && !c.standIn?.contact),
      lines,
    ),
  };
}

/** The lines of all contacts. */
export const linesOf = (names: Names): Lines =>
  new Map(names.contacts.map((contact) => [contact, toLine(contact, names)]));

/** The one answer of a page, or that of each area that is likely where the page is for any of them. */
export function viewAnswers(
  concern: Concern,
  area: Named | undefined,
  context: AnswerContext,
  lines: Lines,
): Answer[] {
  const place = placeOf(concern, area, context);
  if (place || !byArea(concern)) return [viewAnswer(concern, place, context, lines)];
  return likelyAreas(concern, context.names.areas).map(({ id, name }) => ({
    area: { id, name, path: pathOf(concern, id, context) },
    ...viewAnswer(concern, { id, name }, context, lines),
  }));
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

/** The pathway that begins with a call to one of these, or to whoever takes its place in another area. */
export function afterCall(
  asked: readonly Pick<Contact, 'id' | 'counterpartOf'>[],
  { begins }: Pick<FinderContext, 'begins'>,
): { after?: string } {
  const [after] = asked.flatMap(({ id, counterpartOf }) => begins.get(counterpartOf ?? id) ?? []);
  return after ? { after } : {};
}

/** What stands behind the times that several records state, each claim once. */
const claimsIn = (
  records: readonly (Pick<Concern, 'claims'> | undefined)[],
  { claimLines }: Pick<FinderContext, 'claimLines'>,
): ClaimLine[] => claimLines([...new Set(records.flatMap((record) => record?.claims ?? []))]);

/** How a referral is sent to whoever is asked first, where that is a front door. */
function viewWritten(first: Contact | undefined): Pick<AnswerPageProps, 'written'> {
  const written = first && writtenWay(first);
  return written ? { written: { ...written, name: first.name } } : {};
}

/** @param area undefined for the page of whoever chose none. */
function answerPage(
  concern: Concern,
  area: Named | undefined,
  context: FinderContext,
  lines: Lines,
): Route {
  const { finder, emergency } = context;
  const place = placeOf(concern, area, context);
  const asked = whomToAsk(
    { concern, area: byArea(concern) ? place?.id : undefined },
    directoryOf(context),
  );
  const [first] = asked;
  const answers = viewAnswers(concern, area, context, lines);
  // What one of several areas does next is not what each of them does.
  const answering = answers.some(({ area: own }) => own) ? undefined : first;
  const told = new Set(
    [...asked, ...answers.flatMap(({ card }) => card.candidates)]
      .map(({ id }) => id)
      .concat(emergency?.id ?? []),
  );
  return page<ComponentProps<typeof AnswerPage>>({
    path: pathOf(concern, area?.id, context),
    component: 'src/features/contacts/ui/AnswerPage',
    props: {
      concern: viewConcern(concern, context),
      consentFor: concern.consent ? finder.consentFor : [],
      ...viewCall(concern, finder),
      ...(concern.told && finder.whenTold && { whenTold: finder.whenTold }),
      ...viewPlace(concern, area, context, lines),
      audience: viewAudiences(context),
      answers,
      haveReady: first?.haveReady ?? [],
      whatHappensNext: answering?.whatHappensNext ?? [],
      ...viewWritten(answering),
      claims: claimsIn([concern, answering], context),
      ...afterCall(asked, context),
      adviceAdopted: finder.adviceAdopted,
      advice: adviceFor(concern, finder).map((advice) => viewAdvice(advice, context, lines)),
      also: listOthers(concern, place, told, context, lines),
    },
  });
}

/** Areas whose answers have pages of their own: all but the one that a question nobody answered is taken to mean. */
function withOwnAnswers<A extends Pick<Area, 'id' | 'kind'>>(areas: readonly A[]): A[] {
  const assumed = assumedArea(areas)?.id;
  return areas.filter(({ id, kind }) => kind !== 'national' && id !== assumed);
}

/** The addresses of the answers to all worries. */
export const answerAddresses = (concerns: readonly Concern[], areas: readonly Area[]): string[] =>
  concerns.flatMap((concern) => {
    const { id } = concern;
    const own = byArea(concern) ? withOwnAnswers(areas) : [];
    return [undefined, ...own.map((area) => area.id)].map((area) =>
      answerPath({ id, byArea: byArea(concern) }, area, areas),
    );
  });

/** The pages of the finder. */
export function createFinderRoutes(context: FinderContext): Route[] {
  const { names, finder } = context;
  const lines = linesOf(names);
  const local = names.areas.filter(({ kind }) => kind !== 'national');
  const doors = servedAreas(names.areas).flatMap(({ id }) => frontDoorOf(id, names) ?? []);
  const { ask, skip, skipTo, common } = finder.questions.worry;
  const list: FinderPageProps = {
    question: { ask, skip, skipTo },
    common: pick(finder.concerns, common).map(named),
    groups: finder.groups.map(({ id, name }) => ({
      id,
      name,
      concerns: finder.concerns
        .filter(({ group }) => group === id)
        .map((concern) => ({
          id: concern.id,
          name: concern.name,
          summary: concern.summary,
          byArea: byArea(concern),
        })),
    })),
    areas: local.map(({ id, kind }) => ({ id, kind })),
    doors: [...new Set(doors)].map(named),
  };
  return [
    page<ComponentProps<typeof FinderPage>>({
      path: finderPath,
      component: 'src/features/contacts/ui/FinderPage',
      props: list,
    }),
    ...finder.concerns.flatMap((concern) => [
      answerPage(concern, undefined, context, lines),
      ...(byArea(concern) ? withOwnAnswers(names.areas) : []).map((area) =>
        answerPage(concern, area, context, lines),
      ),
    ]),
  ];
}
