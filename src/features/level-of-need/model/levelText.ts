/** What the page of a level says, as search knows it. */
import type { Answer, Section } from '../../search/model/documents';
import type { Level } from './schema';

/** What the page of a level shows from the data, under the level's name. */
export const levelSections = ({
  name,
  summary,
  next,
  consent,
  lead,
  assessment,
  timescale,
  refused,
}: Level): Section[] => [
  {
    anchor: '',
    heading: name,
    text: [summary, next, consent, lead, assessment, timescale, refused].join(' '),
  },
];

/** The level a page of the document is about, if it is about one. */
export const levelAnswer = ({ number, name, summary }: Level): Answer => ({
  type: 'level',
  number,
  name,
  summary,
});
