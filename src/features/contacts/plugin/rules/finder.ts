/** The finder hangs together: groups and rules exist and are used, and the last resort never closes. */
import { checkDuplicates } from '../../../../shared/load';
import { type Problem, problemAt } from '../../../../shared/problems';
import { nearest } from '../../../../shared/nearest';
import type { Loaded } from '../../../../shared/yaml/record';
import { type Finder, roleParts } from '../../model/concerns';
import { untoldParts } from '../../model/matrix';
import { type Contact, isSample } from '../../model/schema';
import { checkOwnAdvice } from './ownAdvice';

/** What to do about an id that is not among those known. */
function suggest(id: string, known: readonly string[]): string {
  const guess = nearest(id, known);
  return guess ? `did you mean ${guess}?` : `use one of ${known.join(', ')}`;
}

/** Groups and rules of responsibility that a worry names and that are not there, and groups that are empty. */
function checkGroups(finder: Loaded<Finder>): Problem[] {
  const { groups, responsibility, concerns } = finder.value;
  const named = groups.map(({ id }) => id);
  const rules = responsibility.map(({ id }) => id);
  const dangling = concerns.flatMap(({ group, responsible }, i) => [
    ...(named.includes(group)
      ? []
      : [
          problemAt(
            finder,
            ['concerns', i, 'group'],
            `there is no group "${group}"`,
            suggest(group, named),
          ),
        ]),
    ...(!responsible || rules.includes(responsible)
      ? []
      : [
          problemAt(
            finder,
            ['concerns', i, 'responsible'],
            `there is no rule of responsibility "${responsible}"`,
            suggest(responsible, rules),
          ),
        ]),
  ]);
  const empty = named.flatMap((id, i) =>
    concerns.some(({ group }) => group === id)
      ? []
      : [
          problemAt(
            finder,
            ['groups', i, 'id'],
            `no concern is in the group "${id}"`,
            'put one in it, or remove the group',
          ),
        ],
  );
  return [...dangling, ...empty];
}

/** @param contacts those that could be read; the last resort may be among those that could not. */
function checkLastResort(finder: Loaded<Finder>, contacts: readonly Contact[]): Problem[] {
  const last = contacts.find(({ id }) => id === finder.value.lastResort);
  if (!last) return [];
  const problem = (message: string, fix: string) => problemAt(finder, ['lastResort'], message, fix);
  return [
    ...(last.hours.kind === 'always'
      ? []
      : [
          problem(
            `${last.id} is not open at every hour, so an answer could end with nobody`,
            'name a contact whose hours are "kind: always"',
          ),
        ]),
    ...(last.role === 'emergency'
      ? [
          problem(
            `${last.id} is for danger now, so it cannot stand in for anyone`,
            'name the contact for what is urgent but not dangerous, for example the police non-emergency line',
          ),
        ]
      : []),
  ];
}

/** Worries that cannot wait and that end with nobody to ring. */
const checkAsked = (finder: Loaded<Finder>, contacts: readonly Contact[]): Problem[] =>
  finder.value.concerns.flatMap(({ id, ask, urgency }, i) => {
    const asked = contacts.filter((c) => ask.includes(c.id));
    const helps = asked.some((c) => !isSample(c) || c.standIn?.contact);
    // Of a contact whose file could not be read nobody knows whether it has a number.
    return urgency === 'can-wait' || asked.length < new Set(ask).size || helps
      ? []
      : [
          problemAt(
            finder,
            ['concerns', i, 'ask'],
            `nobody who takes ${id} has a number, and it cannot wait`,
            'name a contact with a number, or give those named a standIn with one',
          ),
        ];
  });

/** One worry is where search leads whoever names a place elsewhere. */
function checkAnotherArea(finder: Loaded<Finder>): Problem[] {
  const holders = finder.value.concerns.flatMap(({ role, id }, i) =>
    role === 'another-area' ? [{ id, i }] : [],
  );
  const [first, ...more] = holders;
  if (!first)
    return [
      problemAt(
        finder,
        ['concerns'],
        'no worry has the role another-area, to which search leads whoever names a place elsewhere',
        'add role: another-area to the worry about a child who lives elsewhere',
      ),
    ];
  return more.map(({ i }) =>
    problemAt(
      finder,
      ['concerns', i, 'role'],
      `${first.id} has the role another-area already`,
      'take role: another-area out of one of them',
    ),
  );
}

/** Roles to which a worry that cannot wait says nothing of its own, although the finder promises it. */
const checkEveryRole = (finder: Loaded<Finder>): Problem[] =>
  finder.value.concerns.flatMap(({ id, urgency, advice }, i) => {
    if (urgency === 'can-wait') return [];
    const advised = new Set(advice.flatMap(({ audiences }) => audiences));
    const missing = finder.value.everyRole.filter((role) => !advised.has(role));
    return missing.length === 0
      ? []
      : [
          problemAt(
            finder,
            ['concerns', i, 'advice'],
            `${id} cannot wait and says nothing of its own to ${missing.join(', ')}`,
            'add advice for them to this worry, or take them out of everyRole',
          ),
        ];
  });

/**
 * Who is told too little by a worry of danger now, where the finder promises that each is told all: what to do first,
 * consent, what is theirs and what is not, what to write down.
 */
const checkNowForEveryRole = (finder: Loaded<Finder>, audiences: readonly string[]): Problem[] =>
  finder.value.nowForEveryRole
    ? finder.value.concerns.flatMap(({ id, urgency, advice }, i) => {
        const told = (role: string) =>
          advice.some(
            (one) =>
              one.audiences.includes(role) && roleParts.every((part) => one[part] !== undefined),
          );
        const missing = urgency === 'now' ? audiences.filter((role) => !told(role)) : [];
        return missing.length === 0
          ? []
          : [
              problemAt(
                finder,
                ['concerns', i, 'advice'],
                `${id} is for danger now and does not say to ${missing.join(', ')} what is theirs to do`,
                `give their advice ${roleParts.join(', ')}, or take out nowForEveryRole`,
              ),
            ];
      })
    : [];

/** A group of people, with the sector of the service that they are. */
export interface Asker {
  id: string;
  ownSector?: string | undefined;
}

/**
 * Who is told too little by a worry of today, where the finder promises that each is told all; and who would be told
 * to ring their own service alone.
 */
function checkTodayForEveryRole(
  finder: Loaded<Finder>,
  contacts: readonly Contact[],
  {
    askers,
    sectorOf,
  }: { askers: readonly Asker[]; sectorOf: (agency: string) => string | undefined },
): Problem[] {
  if (!finder.value.todayForEveryRole) return [];
  return finder.value.concerns.flatMap((concern, i) => {
    if (concern.urgency === 'can-wait') return [];
    const untold = askers.flatMap(({ id }) => {
      const parts = untoldParts(concern, finder.value, id);
      return parts.length > 0 ? [`${id} (${parts.join(', ')})`] : [];
    });
    const asked = contacts.filter(({ id }) => concern.ask.includes(id));
    const alone = askers.filter(
      ({ ownSector }) =>
        ownSector !== undefined &&
        asked.length === new Set(concern.ask).size &&
        asked.every(({ agency }) => sectorOf(agency) === ownSector),
    );
    return [
      ...(untold.length > 0 && concern.urgency === 'today'
        ? [
            problemAt(
              finder,
              ['concerns', i, 'advice'],
              `${concern.id} cannot wait and does not tell ${untold.join(', ')}`,
              'give advice to them, here or in the general advice, or take out todayForEveryRole',
            ),
          ]
        : []),
      ...alone.map(({ id }) =>
        problemAt(
          finder,
          ['concerns', i, 'ask'],
          `${concern.id} tells ${id} to ring nobody but their own service`,
          'name somebody of another service in ask as well',
        ),
      ),
    ];
  });
}

/** Worries that cannot wait and say nothing of consent, where the general advice goes by what each says of it. */
const checkConsent = (finder: Loaded<Finder>): Problem[] =>
  finder.value.advice.every(({ consent }) => consent === undefined)
    ? []
    : finder.value.concerns.flatMap(({ id, urgency, responsible, consent }, i) =>
        urgency === 'can-wait' || !responsible || consent !== undefined
          ? []
          : [
              problemAt(
                finder,
                ['concerns', i, 'id'],
                `${id} cannot wait and says nothing of consent`,
                'write in consent whom to ask or tell first, and when not to',
              ),
            ],
      );

/** Worries that say a child may tell of them, where nothing says how to listen. */
const checkTold = (finder: Loaded<Finder>): Problem[] =>
  finder.value.whenTold
    ? []
    : finder.value.concerns.flatMap(({ id, told }, i) =>
        told
          ? [
              problemAt(
                finder,
                ['concerns', i, 'told'],
                `${id} says that a child may tell of it, and whenTold is missing`,
                'write whenTold at the head of the file, or take told out',
              ),
            ]
          : [],
      );

/**
 * Guidance that a worry, or how to listen, leads to and that is not there.
 * @param pages the addresses of all pages.
 */
export function checkGuidance(finder: Loaded<Finder>, pages: ReadonlySet<string>): Problem[] {
  const { concerns, whenTold } = finder.value;
  const named = [
    { path: ['whenTold', 'guidance'] as const, guidance: whenTold?.guidance },
    ...concerns.map(({ guidance }, i) => ({
      path: ['concerns', i, 'guidance'] as const,
      guidance,
    })),
  ];
  return named.flatMap(({ path, guidance }) =>
    guidance === undefined || pages.has(guidance)
      ? []
      : [
          problemAt(
            finder,
            path,
            `there is no page ${guidance}`,
            'write the page in guidance/, or correct the address',
          ),
        ],
  );
}

/**
 * @param contacts those that could be read.
 * @param around all groups of people that the site tells apart, and the sector of an agency.
 */
export const checkFinder = (
  finder: Loaded<Finder>,
  contacts: readonly Contact[],
  around: { askers: readonly Asker[]; sectorOf: (agency: string) => string | undefined },
): Problem[] => [
  ...checkDuplicates(
    finder,
    ['concerns'],
    finder.value.concerns.map(({ name }) => name),
    'name',
  ),
  ...checkGroups(finder),
  ...checkLastResort(finder, contacts),
  ...checkAsked(finder, contacts),
  ...checkAnotherArea(finder),
  ...checkEveryRole(finder),
  ...checkNowForEveryRole(
    finder,
    around.askers.map(({ id }) => id),
  ),
  ...checkTodayForEveryRole(finder, contacts, around),
  ...checkOwnAdvice(finder, contacts, around),
  ...checkConsent(finder),
  ...checkTold(finder),
];
