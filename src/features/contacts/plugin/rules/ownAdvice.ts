/** The most urgent worries say something of their own to each group of people, and nobody is told to ring themselves. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Finder } from '../../model/concerns';
import type { Contact } from '../../model/schema';
import type { Asker } from './finder';

/** What the rules need to know besides the finder. */
export interface Around {
  askers: readonly Asker[];
  sectorOf: (agency: string) => string | undefined;
}

/** Groups of people to whom a worry that promises it says nothing of its own. */
const checkPromised = (finder: Loaded<Finder>, askers: readonly Asker[]): Problem[] =>
  finder.value.concerns.flatMap(({ id, advice }, i) => {
    if (!finder.value.ownForEveryRole.includes(id)) return [];
    const advised = new Set(advice.flatMap(({ audiences }) => audiences));
    const missing = askers.filter((asker) => !advised.has(asker.id)).map((asker) => asker.id);
    return missing.length === 0
      ? []
      : [
          problemAt(
            finder,
            ['concerns', i, 'advice'],
            `${id} says nothing of its own to ${missing.join(', ')}, as ownForEveryRole promises`,
            'add advice for them to this worry, or take it out of ownForEveryRole',
          ),
        ];
  });

/** Whether a text gives a number: `101` in “Otherwise ring 101.”, and not in `1010`. */
const gives = (words: string, number: string): boolean =>
  new RegExp(String.raw`(?<!\d)${number.replace(/\s+/g, String.raw`\s*`)}(?!\d)`).test(words);

/** Advice and first steps that send people to the service that they are. An emergency line answers for others too. */
function checkOwnService(
  finder: Loaded<Finder>,
  contacts: readonly Contact[],
  { askers, sectorOf }: Around,
): Problem[] {
  const withOwn = askers.filter(({ ownSector }) => ownSector !== undefined);
  return withOwn.flatMap(({ id: asker, ownSector }) => {
    const own = contacts.filter(({ agency }) => sectorOf(agency) === ownSector);
    const of = (list: readonly Contact[]) =>
      list.flatMap(({ phones }) => phones.map(({ display }) => display));
    const emergency = new Set(of(own.filter(({ role }) => role === 'emergency')));
    const numbers = of(own).filter((number) => !emergency.has(number));
    const problem = (path: PropertyKey[], fix: string) =>
      problemAt(finder, path, `${asker} would be told to ring their own service`, fix);
    return finder.value.concerns.flatMap(({ advice, first = [] }, i) => [
      ...advice.flatMap(({ audiences, ask }, k) =>
        audiences.includes(asker) && ask.some((id) => own.some((contact) => contact.id === id))
          ? [problem(['concerns', i, 'advice', k, 'ask'], 'name somebody else in ask')]
          : [],
      ),
      ...first.flatMap((step, k) => {
        const [words, but] = typeof step === 'string' ? [step, []] : [step.text, step.but];
        return !but.includes(asker) && numbers.some((number) => gives(words, number))
          ? [problem(['concerns', i, 'first', k], `write it as { text: …, but: [${asker}] }`)]
          : [];
      }),
    ]);
  });
}

export const checkOwnAdvice = (
  finder: Loaded<Finder>,
  contacts: readonly Contact[],
  around: Around,
): Problem[] => [
  ...checkPromised(finder, around.askers),
  ...checkOwnService(finder, contacts, around),
];
