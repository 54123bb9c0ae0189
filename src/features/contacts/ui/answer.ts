/** Parts of an answer for other rooms. Apart from index.ts, which every page loads: these are for pages about a worry. */
export { default as AnswerCard } from './AnswerCard';
export { First } from './AnswerParts';
export { default as DangerNow } from './DangerNow';
