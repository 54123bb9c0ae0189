/** Questions with which a team talks about the border between two levels. */
import { pairName } from '../../level-of-need/model/view';
import type { PracticeCase } from '../model/schema';

/** @returns the questions; without a border those that any case leads to. */
export function promptsFor({ border }: Pick<PracticeCase, 'border'>): string[] {
  const about = border
    ? [
        `It lies between ${pairName(border)}. Which single word of the case decided it for you?`,
        `If you had heard this at a weekend, or about a family you know well, would you still choose the same of ${pairName(border)}?`,
      ]
    : ['Everybody may agree. Which word of the case made it plain?'];
  return [
    ...about,
    'What is the child’s day like, in the child’s own words?',
    'What would you ask next, and whom?',
    'Which line of the document did somebody read in another way than you?',
  ];
}
