/** The features of the site: the only list of them. Their order is that in which results and data sets are listed. */
import * as accessibility from '../features/accessibility/project';
import * as assurance from '../features/assurance/project';
import * as audits from '../features/audits/project';
import * as citations from '../features/citations/project';
import * as claims from '../features/claims/project';
import * as contacts from '../features/contacts/project';
import * as disagree from '../features/disagree/project';
import * as families from '../features/families/project';
import * as glossary from '../features/glossary/project';
import * as home from '../features/home/project';
import * as levelOfNeed from '../features/level-of-need/project';
import * as moved from '../features/moved/project';
import * as neighbours from '../features/neighbours/project';
import * as offline from '../features/offline/project';
import * as pages from '../features/pages/project';
import * as partnership from '../features/partnership/project';
import * as pathways from '../features/pathways/project';
import * as practice from '../features/practice/project';
import * as publish from '../features/publish/project';
import * as reach from '../features/reach/project';
import * as region from '../features/region/project';
import * as review from '../features/review/project';
import * as search from '../features/search/project';
import * as topics from '../features/topics/project';
import * as training from '../features/training/project';
import * as whatsNew from '../features/whats-new/project';
import type { Feature } from './feature';

export const features: readonly Feature[] = [
  partnership,
  home,
  contacts,
  pages,
  topics,
  families,
  search,
  glossary,
  levelOfNeed,
  disagree,
  neighbours,
  audits,
  assurance,
  citations,
  claims,
  pathways,
  practice,
  training,
  review,
  publish,
  moved,
  whatsNew,
  reach,
  region,
  offline,
  accessibility,
];
