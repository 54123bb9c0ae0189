/** What version of the document a page belongs to, when it is not the newest published one. Docusaurus's words speak of software. */
import Link from '@docusaurus/Link';
import { newestWords } from '../../features/level-of-need/model/adoption';
import { usePortalData } from '../../portal/ui/usePortalData';
import { useDocsVersion, useDocVersionSuggestions } from '@docusaurus/plugin-content-docs/client';

export default function DocVersionBanner() {
  const { versions } = usePortalData();
  const { pluginId, banner, label, version } = useDocsVersion();
  const { latestDocSuggestion, latestVersionSuggestion } = useDocVersionSuggestions(pluginId);
  if (!banner || pluginId !== 'default') return null;
  const to = latestDocSuggestion?.path ?? latestVersionSuggestion.path;
  const newest = newestWords(
    versions.find(({ status }) => status === 'current') ?? { adopted: null },
  );
  const onlyDraft = versions.every(({ status }) => status === 'draft');
  const own = versions.find(({ id }) => id === version);
  return (
    <aside className="notice" role="note">
      <p>
        {banner === 'unreleased' ? (
          <>
            <strong>Working draft.</strong> This is not in force. Do not use it to make a
            decision.{' '}
          </>
        ) : (
          <>
            <strong>Replaced.</strong> This page is from the {label} version, kept so that you can
            look back at it. {own?.adopted && 'It is no longer in force.'}{' '}
          </>
        )}
        {onlyDraft ? (
          'The partnership has not adopted it, and no version has been published yet.'
        ) : (
          <Link to={to}>
            {latestDocSuggestion ? 'Read this topic in' : 'Go to'} {newest} (
            {latestVersionSuggestion.label})
          </Link>
        )}
      </p>
    </aside>
  );
}
