/** Who the partnership is, its areas and audiences, and the agencies. */
import { makeCalendar } from '../../shared/calendar/bankHolidays';
import type { Calendar } from '../../shared/calendar/calendar';
import { defineCollection, type Reader } from '../../shared/collection';
import { checkDuplicates } from '../../shared/load';
import { problemAt } from '../../shared/problems';
import { file, listIn } from '../../shared/sources';
import { areasInOrder, servedAreas } from './model/areas';
import { checkCountry } from './plugin/country';
import { agenciesSchema, partnershipSchema } from './model/schema';

export const partnershipFile = file('data/partnership.yaml', partnershipSchema, (written) => ({
  ...written,
  areas: areasInOrder(written.areas),
}));

export const partnershipCollection = defineCollection({
  id: 'partnership',
  source: partnershipFile,
  rules: [
    {
      name: 'urgent contacts',
      about: 'No contact is named twice among the urgent ones.',
      check: ({ whole }) =>
        whole.flatMap((record) =>
          checkDuplicates(
            record,
            ['urgent'],
            record.value.urgent.map(({ contact }) => contact),
            'contact',
          ),
        ),
    },
    {
      name: 'security contact',
      about: 'Whoever finds a weakness of the site is told where to say so.',
      check: ({ whole }) =>
        whole.flatMap((record) =>
          record.value.securityContact
            ? []
            : [
                problemAt(
                  record,
                  [],
                  'nobody is named whom to tell of a weakness of the site, so no security.txt is written',
                  'add securityContact, an email address or a web address that you own and read',
                  'warning',
                ),
              ],
        ),
    },
    {
      name: 'area served',
      about: 'At least one area is served: every answer begins with it.',
      check: ({ whole }) =>
        whole.flatMap((record) =>
          servedAreas(record.value.areas).length > 0
            ? []
            : [
                problemAt(
                  record,
                  ['areas'],
                  'no area is served, so nobody is told whom to ring here',
                  'write kind: served in the area that is yours',
                ),
              ],
        ),
    },
    {
      name: 'country',
      about:
        'The telephone numbers and bank holidays of the country, and of the part of it, are known.',
      check: ({ whole }) => whole.flatMap(checkCountry),
    },
  ],
});

export const areaCollection = defineCollection({
  id: 'area',
  source: listIn(partnershipFile, 'areas'),
  title: ({ name }) => name,
});

export const audienceCollection = defineCollection({
  id: 'audience',
  source: listIn(partnershipFile, 'audiences'),
  title: ({ name }) => name,
});

export const agencyCollection = defineCollection({
  id: 'agency',
  source: listIn(file('data/agencies.yaml', agenciesSchema), 'agencies'),
  title: ({ name }) => name,
});

/** The country whose telephone numbers contacts have; undefined where nothing whole says so. */
export const countryOf = (reader: Reader): string | undefined =>
  reader.gather(partnershipFile).whole[0]?.value.country;

const calendars = new WeakMap<Reader, Calendar>();

/** The bank holidays around the day of a reading, with those the partnership adds. */
export function calendarOf(reader: Reader): Calendar {
  const [partnership] = reader.gather(partnershipFile).whole;
  const { bankHolidays, ...place } = partnership?.value ?? {};
  const proclaimed = bankHolidays?.map(({ date }) => date);
  const calendar = calendars.get(reader) ?? makeCalendar(reader.today, proclaimed, place);
  calendars.set(reader, calendar);
  return calendar;
}

export const collections = [
  partnershipCollection,
  areaCollection,
  audienceCollection,
  agencyCollection,
];
