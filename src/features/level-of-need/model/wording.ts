/** What two versions say of their levels, domains and dimensions, field by field. */
import type { Domain, Level, VersionData } from './schema';

/** The fields of a level that ask something of a reader, in the order in which a reader needs them. */
export const levelFields = [
  ['next', 'What to do next'],
  ['consent', 'Consent and information sharing'],
  ['lead', 'Who leads'],
  ['assessment', 'Which assessment'],
  ['timescale', 'Timescales'],
  ['refused', 'If it is refused'],
] as const satisfies readonly (readonly [keyof Level, string])[];

/** What a version calls and says; enough of it to compare. */
export type Described = Pick<VersionData, 'levels' | 'domains'>;

export interface WordingChange {
  place: 'level' | 'domain' | 'dimension';
  /** What it is called, for example `Level 3: Targeted`. */
  of: string;
  /** Which of its fields, as a reader knows it. */
  field: string;
  /** The number of the level, and the id of the domain, where it belongs to one. */
  level?: string;
  domain?: string;
  /** Missing where the newer version added it. */
  before?: string;
  /** Missing where the newer version took it out. */
  after?: string;
}

/** One thing of a version, with its fields by their names. */
interface Entry extends Pick<WordingChange, 'place' | 'of' | 'level' | 'domain'> {
  fields: Map<string, string>;
}

const levelEntry = (level: Level): [string, Entry] => [
  `level ${level.number}`,
  {
    place: 'level',
    of: `Level ${level.number}: ${level.name}`,
    level: String(level.number),
    fields: new Map([
      ['Name', level.name],
      ['What it means', level.summary],
      ...levelFields.map(([key, name]) => [name, level[key]] as const),
    ]),
  },
];

const domainEntries = ({ id, name, summary, dimensions }: Domain): [string, Entry][] => [
  [
    `domain ${id}`,
    {
      place: 'domain',
      of: name,
      domain: id,
      fields: new Map([
        ['Name', name],
        ['Summary', summary],
      ]),
    },
  ],
  ...dimensions.map((dimension): [string, Entry] => [
    `dimension ${dimension.id}`,
    {
      place: 'dimension',
      of: dimension.name,
      domain: id,
      fields: new Map([
        ['Name', dimension.name],
        ['Domain', name],
        ['Summary', dimension.summary],
      ]),
    },
  ]),
];

const listEntries = ({ levels, domains }: Described): Map<string, Entry> =>
  new Map([...levels.map(levelEntry), ...domains.flatMap(domainEntries)]);

/** The fields that differ between two states of one thing; one of the two may be missing. */
function compareEntry(before: Entry | undefined, after: Entry | undefined): WordingChange[] {
  const entry = after ?? before;
  if (!entry) return [];
  const { fields, ...known } = entry;
  return [...fields.keys()].flatMap((field): WordingChange[] => {
    const [was, is] = [before?.fields.get(field), after?.fields.get(field)];
    if (was === is) return [];
    return [
      {
        ...known,
        field,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      },
    ];
  });
}

/** Every field that was added, taken out or changed, in the order of the newer version; what was taken out comes last. */
export function compareWording(from: Described, to: Described): WordingChange[] {
  const [before, after] = [listEntries(from), listEntries(to)];
  return [
    ...[...after].flatMap(([key, entry]) => compareEntry(before.get(key), entry)),
    ...[...before]
      .filter(([key]) => !after.has(key))
      .flatMap(([, entry]) => compareEntry(entry, undefined)),
  ];
}

/** The changes that touch a level and a domain. */
export const filterWording = (
  changes: readonly WordingChange[],
  { level, domain }: { level?: string; domain?: string },
): WordingChange[] =>
  changes.filter(
    (change) => (!level || change.level === level) && (!domain || change.domain === domain),
  );

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A sentence for the levels and one for the names, as an update quotes them; none for what did not change. */
export function summariseWording(changes: readonly WordingChange[]): string[] {
  const ofLevels = changes.filter(({ place }) => place === 'level');
  const others = changes.length - ofLevels.length;
  const levels = new Set(ofLevels.map(({ level }) => level)).size;
  return [
    ...(ofLevels.length > 0
      ? [
          `What a level means or asks for changed in ${plural(ofLevels.length, 'place', 'places')}, at ${plural(levels, 'level', 'levels')}.`,
        ]
      : []),
    ...(others > 0
      ? [
          `${plural(others, 'name or summary', 'names and summaries')} of domains and dimensions changed.`,
        ]
      : []),
  ];
}

/** A change in one line: what is its field, and the words before and after. */
export function describeWording({ of, field, before, after }: WordingChange): string {
  if (before === undefined) return `${of}, ${field.toLowerCase()}, new: “${after ?? ''}”`;
  return after === undefined
    ? `${of}, ${field.toLowerCase()}, taken out: “${before}”`
    : `${of}, ${field.toLowerCase()}: “${before}” became “${after}”`;
}
