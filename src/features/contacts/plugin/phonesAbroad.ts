/**
 * Reads the numbers of a partnership outside the United Kingdom. What libphonenumber knows of its country decides;
 * nothing is known here of numbers kept for drama, or of who pays for which.
 */
import parsePhoneNumber, { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import type { Phone } from '../model/schema';

type Dialable = Pick<Phone, 'display' | 'href' | 'e164' | 'kind' | 'reserved'>;

/** Emergency numbers and help lines have two to six digits in every country we have looked at. */
const shortCode = /^\d{2,6}$/;

const refused = ['PREMIUM_RATE', 'PERSONAL_NUMBER', 'PAGER'];

/**
 * A number as people of the country write it; undefined for one that cannot exist there or that costs a caller more.
 * @param country by its code of ISO 3166.
 * @param text whether it takes text messages only.
 */
export function readAbroad(written: string, country: string, text: boolean): Dialable | undefined {
  const digits = written.replace(/[\s().-]/g, '');
  const [scheme, kind] = text ? (['sms', 'text'] as const) : (['tel', 'voice'] as const);
  if (shortCode.test(digits))
    return {
      display: digits,
      href: `${scheme}:${digits}`,
      kind: text ? 'text' : 'short',
      reserved: false,
    };
  if (!isSupportedCountry(country)) return undefined;
  const parsed = parsePhoneNumber(written, country);
  if (!parsed?.isValid() || refused.includes(parsed.getType() ?? '')) return undefined;
  const { number, countryCallingCode, ext } = parsed;
  const own = countryCallingCode === getCountryCallingCode(country);
  return {
    display: own ? parsed.formatNational() : parsed.formatInternational(),
    href: `${scheme}:${number}${ext ? `;ext=${ext}` : ''}`,
    e164: number,
    kind,
    reserved: false,
  };
}
