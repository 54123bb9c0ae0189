/** Two readings beside each other: where they differ, where they agree, and what only one of them says. */
import type { LineReading, Mark, Reading } from './reading';

export interface Compared {
  line: string;
  own?: LineReading;
  theirs?: LineReading;
  /** one: a single person marked it. open: nobody did. */
  how: 'differ' | 'agree' | 'one' | 'open';
}

function howOf(own: Mark | '', theirs: Mark | ''): Compared['how'] {
  if (own === '' && theirs === '') return 'open';
  if (own === '' || theirs === '') return 'one';
  return own === theirs ? 'agree' : 'differ';
}

/**
 * The lines of both, in the order of the first and then of the second. Only readings of one version can be compared: the
 * same id may have other words in another.
 */
export function compareReadings(
  own: Pick<Reading, 'lines'>,
  theirs: Pick<Reading, 'lines'> | undefined,
): Compared[] {
  const others = theirs?.lines ?? [];
  const ids = new Set([...own.lines, ...others].map(({ line }) => line));
  return [...ids].map((id) => {
    const mine = own.lines.find(({ line }) => line === id);
    const other = others.find(({ line }) => line === id);
    return {
      line: id,
      ...(mine && { own: mine }),
      ...(other && { theirs: other }),
      how: howOf(mine?.mark ?? '', other?.mark ?? ''),
    };
  });
}

/** What to ask each other about a line that two people mark in different ways. */
export function askAbout({ own, theirs }: Pick<Compared, 'own' | 'theirs'>): string {
  const both = [own?.mark, theirs?.mark];
  return both.includes('not-seen')
    ? 'Who saw it, when, and how often? Has the other person had the chance to see it?'
    : 'What is it about this child that makes it weigh more, or less, than the line says?';
}

/** `2 differ, 3 agree, 1 marked by one person, none left open`. */
export function countWords(compared: readonly Compared[]): string {
  const count = (wanted: Compared['how']) =>
    compared.filter(({ how }) => how === wanted).length || 'none';
  return `${count('differ')} differ, ${count('agree')} agree, ${count('one')} marked by one person, ${count('open')} left open`;
}
