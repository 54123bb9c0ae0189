/** A pack as slides, for the screen and for PowerPoint: the same words in both. */
import { counted } from '../../../shared/counted';
import { formatDate } from '../../../shared/calendar/dates';
import { feedText } from './feedItem';
import { kindNames, type StreamItem } from './item';
import { questionsAbout } from './talk';

export interface Slide {
  /** What kind of change it is, and of when; empty on the first and the last. */
  kicker: string;
  title: string;
  text: string;
  questions: readonly string[];
  /** Where it is on the site, from its root. */
  path?: string;
}

/** @param period in words. */
export const toSlides = (items: readonly StreamItem[], period: string): Slide[] => [
  {
    kicker: '',
    title: 'What changed, and what to do',
    text: `${period}. ${counted(items.length, 'change')}.`,
    questions: [],
  },
  ...items.map((item) => ({
    kicker: `${kindNames[item.kind].one}${item.corrects ? ', correction' : ''} · ${formatDate(item.date)}`,
    title: item.title,
    text: feedText(item),
    questions: questionsAbout(item),
    ...(item.path && { path: item.path }),
  })),
  {
    kicker: '',
    title: 'Before we go',
    text: 'Who tells those who are not here? Sign the sheet, or tick what you read on your own device.',
    questions: [],
  },
];
