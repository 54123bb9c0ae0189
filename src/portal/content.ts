/** Everything the partnership maintains, read once and validated once. All the site starts from this one value. */
import type { AuditCycle } from '../features/audits/model/cycle';
import type { Citation } from '../features/citations/model/schema';
import type { Concern, Finder } from '../features/contacts/model/concerns';
import type { Calendar } from '../shared/calendar/calendar';
import type { Contact } from '../features/contacts/model/schema';
import type { OverdueLeave } from '../features/contacts/model/overdue';
import type { Term } from '../features/glossary/model/schema';
import type { IndicatorWords } from '../features/level-of-need/model/indicatorWords';
import type { Situation } from '../features/level-of-need/model/situations';
import type { Version } from '../features/level-of-need/model/version';
import type { Pathways } from '../features/pathways/model/schema';
import type { Agency, Partnership } from '../features/partnership/model/schema';
import type { Everyday } from '../shared/everyday';
import type { DangerRules } from '../features/search/model/danger';
import type { DangerList } from '../features/search/model/dangerSchema';
import type { Page } from '../features/pages/model/page';

export interface Content {
  /** The calendar date of this reading in Europe/London. */
  today: string;
  /** Bank holidays around that date. */
  calendar: Calendar;
  partnership: Partnership;
  agencies: Agency[];
  contacts: Contact[];
  concerns: Concern[];
  /** The questions of the finder, and what all its answers share. */
  finder: Finder;
  /** The draft first, then newest to oldest. */
  versions: Version[];
  /** What people say where an indicator says it otherwise. */
  indicatorWords: IndicatorWords;
  /** Situations of the highest level that browser and search must lead to help; `npm run safety` asks them. */
  situations: Situation[];
  /** Newest first. */
  audits: AuditCycle[];
  citations: Citation[];
  /** What to do step by step, with the times. */
  pathways: Pathways;
  terms: Term[];
  /** How people say what the site says in other words, beside the names of the terms. */
  everyday: Everyday;
  /** When what somebody types may be danger now. */
  danger: DangerRules;
  /** What the rules of danger are judged by. */
  dangerList: DangerList;
  /** Places of which the site keeps no numbers. */
  places: string[];
  pages: Page[];
  /** Contacts that this build carries although their review is late, and why. */
  overdue?: OverdueLeave;
}
