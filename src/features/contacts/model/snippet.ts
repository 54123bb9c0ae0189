/** The piece of HTML that shows a list of this site in another site's page. */
import { escapeHtml } from '../../../shared/html';

export interface Framed {
  /** The public address of the site, base address included, without a slash at its end. */
  siteUrl: string;
  area?: string;
  concern?: string;
  /** Says what the frame holds, to those who do not see it. */
  title: string;
}

/** What the frame may do: links of its own leave it, numbers can be dialled, its one script may run. Nothing else. */
export const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** The address of the frame: a page of its own for each area and worry. */
export function framePath({ area, concern }: Pick<Framed, 'area' | 'concern'>): string {
  const list = '/embed/contacts';
  if (area) return concern ? `${list}/${area}/${concern}/` : `${list}/${area}/`;
  return concern ? `${list}?concern=${encodeURIComponent(concern)}` : list;
}

/** The snippet to paste. */
export const toSnippet = ({ siteUrl, area, concern, title }: Framed): string =>
  [
    '<iframe',
    `  src="${escapeHtml(siteUrl + framePath({ area, concern }))}"`,
    `  title="${escapeHtml(title)}"`,
    '  width="100%" height="640" loading="lazy"',
    `  sandbox="${sandbox}"`,
    '  referrerpolicy="no-referrer"></iframe>',
  ].join('\n');
