/** What a build adds to the metadata that Docusaurus hands on with a brief. */
import type { BriefFacts } from '../model/brief';

/** Undefined for an update. */
export const factsIn = (metadata: object): BriefFacts | undefined =>
  (metadata as { brief?: BriefFacts }).brief;
