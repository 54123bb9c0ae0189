/** The country of a partnership is one whose telephone numbers and bank holidays the libraries know. */
import { isSupportedCountry } from 'libphonenumber-js/max';
import { knowsRegion } from '../../../shared/calendar/bankHolidays';
import { type Problem, problemAt } from '../../../shared/problems';
import type { Loaded } from '../../../shared/yaml/record';
import type { Partnership } from '../model/schema';

/** Problems with the country and the part of it. */
export function checkCountry(record: Loaded<Pick<Partnership, 'country' | 'region'>>): Problem[] {
  const { country, region } = record.value;
  if (!isSupportedCountry(country) || !knowsRegion({ country }))
    return [
      problemAt(
        record,
        ['country'],
        `we do not know the telephone numbers or the bank holidays of the country ${country}`,
        'write its two capital letters from ISO 3166, for example GB or IE',
      ),
    ];
  return knowsRegion({ country, region })
    ? []
    : [
        problemAt(
          record,
          ['region'],
          `we do not know the bank holidays of the part ${region} of the country ${country}`,
          'use its code from ISO 3166-2, for example SCT; leave region out for the whole country',
        ),
      ];
}
