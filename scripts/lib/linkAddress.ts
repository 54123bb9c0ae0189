/** Where the links of messages lead: a message that went out cannot be put right. */
import { siteAddress } from '../../src/portal/clock';
import { UsageError } from './command';

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/**
 * The address of the site, for a command whose messages have links.
 * @param needed whether what is written goes to others; what stays here may name an address that leads nowhere.
 * @returns the whole address without a slash at its end, and the base address with slashes at both ends.
 * @throws UsageError where nobody said it, and where it is none.
 */
export function linkAddress(needed = true): { url: string; base: string } {
  const { url, baseUrl: base } = siteAddress();
  if (needed && !process.env.PORTAL_URL)
    throw new UsageError(
      'The links of messages need the address of the site: say it in PORTAL_URL, for example PORTAL_URL=https://safeguarding.example.org.',
    );
  if (!isWebAddress(url))
    throw new UsageError(
      `PORTAL_URL takes a web address such as https://safeguarding.example.org; found "${url}".`,
    );
  return { url: new URL(base, url).href.replace(/\/$/, ''), base };
}
