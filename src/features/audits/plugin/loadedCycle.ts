/** The files of one audit cycle, each whole. */
import type { Loaded } from '../../../shared/yaml/record';
import type { Cycle, Questions, Recommendation, Response } from '../model/schema';

export interface LoadedCycle {
  /** For example `data/audits/` and the id of the cycle. */
  folder: string;
  cycle: Loaded<Cycle>;
  questions: Loaded<Questions>;
  recommendations: Loaded<{ recommendations: Recommendation[] }>;
  responses: Loaded<Response>[];
}
