/** What most pages say at this hour. */
import { beginHour } from './beginHour';
import { nameOnce } from './judge';

beginHour(nameOnce);
