/** The public address of the site. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Base address included, without a slash at its end: `https://portal.example/portal`. */
export function useSiteUrl(): string {
  const { siteConfig } = useDocusaurusContext();
  const base = useBaseUrl('/');
  return `${siteConfig.url}${base}`.replace(/\/$/, '');
}
