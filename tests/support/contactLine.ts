/** Contacts as lists receive them, for tests of components. */
import type { ContactLine } from '../../src/features/contacts/model/line';
import { type Hours, hoursSchema } from '../../src/features/contacts/model/schema';

/** Open on weekdays, nine to five. */
export const officeHours: Hours = hoursSchema.parse({
  kind: 'weekly',
  weekly: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], spans: ['09:00-17:00'] },
  ],
  bankHolidays: 'closed',
});

export const always: Hours = { kind: 'always' };

/** A number as readers see it, and as it is dialled. */
export const phone = (display: string): ContactLine['phones'][number] => ({
  display,
  href: `tel:${display.replaceAll(' ', '')}`,
  kind: 'voice',
});

/** A contact that is confirmed and has no way to be reached yet. */
export const contactLine = (id: string, change: Partial<ContactLine> = {}): ContactLine => ({
  id,
  name: `The ${id}`,
  sector: 'council',
  phones: [],
  hours: officeHours,
  hoursText: ['Monday to Friday, 9am to 5pm.'],
  mark: {
    status: 'confirmed',
    label: 'Confirmed',
    sentence: 'The service confirmed this on 1 November 2026.',
    on: '2026-11-01',
  },
  ...change,
});
