/** What most pages say at this hour. */
import { beginHour } from './beginHour';

beginHour();
