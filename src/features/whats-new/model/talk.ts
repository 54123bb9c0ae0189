/** What a team can ask itself about a change where its author wrote no questions: by what kind of thing changed. */
import type { ChangeKind, StreamItem } from './item';

const questions: Readonly<Record<ChangeKind, string>> = {
  brief: 'What of this could have happened here?',
  update: 'Who on our team needs to know this, and who tells them?',
  version: 'Which of our forms, templates and training still use the old words?',
  contact: 'Where have we written down the old details, and who changes them?',
  guidance: 'What do we do differently from today?',
  law: 'Which of our policies name this, and who checks them?',
  audit: 'Is this true of us too? How would we know?',
  training: 'Who needs this, and by when?',
  term: 'Do we use this word in the same way?',
};

/** The questions about an item. */
export const questionsAbout = ({ kind, questions: own = [] }: StreamItem): readonly string[] =>
  own.length > 0 ? own : [questions[kind]];
