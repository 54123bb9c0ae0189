/** What version of the Level of Need document a page belongs to, when it is not the one in force. Docusaurus's words speak of software. */
import Link from '@docusaurus/Link';
import { useDocsVersion, useDocVersionSuggestions } from '@docusaurus/plugin-content-docs/client';

export default function DocVersionBanner() {
  const { pluginId, banner, label } = useDocsVersion();
  const { latestDocSuggestion, latestVersionSuggestion } = useDocVersionSuggestions(pluginId);
  if (!banner || pluginId !== 'default') return null;
  const to = latestDocSuggestion?.path ?? latestVersionSuggestion.path;
  const words = latestDocSuggestion
    ? 'Read this topic in the version in force'
    : 'Go to the version in force';
  return (
    <aside className="notice" role="note">
      <p>
        {banner === 'unreleased' ? (
          <>
            <strong>Working draft.</strong> This is not in force. Do not decide anything by it.{' '}
          </>
        ) : (
          <>
            <strong>Superseded.</strong> This page is from the {label} version, kept for looking
            back. It is no longer in force.{' '}
          </>
        )}
        <Link to={to}>
          {words} ({latestVersionSuggestion.label})
        </Link>
      </p>
    </aside>
  );
}
