/** Every feed of what's new, and how to have it where you work. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePortalData } from '../../../portal/ui/usePortalData';
import Page from '../../../shared/ui/Page';
import type { FeedsPageProps } from '../plugin/routes';

const forms = [
  { name: 'rss.xml', label: 'RSS' },
  { name: 'atom.xml', label: 'Atom' },
  { name: 'feed.json', label: 'JSON Feed' },
] as const;

export default function FeedsPage({ groups, audience }: FeedsPageProps) {
  const base = useBaseUrl('/whats-new/');
  const email = usePortalData().partnership?.email;
  const frame = useBaseUrl('/embed/whats-new');
  return (
    <Page
      title="Follow what’s new"
      description="Feeds of everything that changed: the whole stream, by role, by agency, by subject, and of contacts alone."
      lede="Let your mail, Teams, SharePoint or telephone tell you what changed. Nobody’s name or address is asked for."
      trail={[{ title: 'What’s new', path: '/whats-new' }]}
    >
      <h2>How to have it where you work</h2>
      <p>
        Choose a feed from the lists below and copy the address of its RSS link. The names of menus
        change from one version to the next.
      </p>
      <h3>Outlook</h3>
      <p>
        In classic Outlook for Windows: under your mail folders, right-click RSS Feeds (or RSS
        Subscriptions), choose “Add a new RSS Feed”, and paste the address. Each change arrives like
        a mail. The new Outlook and Outlook on the web have no feeds: use Teams instead, or a reader
        on your telephone.
      </p>
      <h3>Teams</h3>
      <p>
        Next to the name of the channel, open the three dots and choose Workflows. Look for a
        workflow that posts to a channel “when a feed item is published” (the RSS connector of Power
        Automate), and paste the address. Your organisation may have to allow it.
      </p>
      <h3>SharePoint and intranets</h3>
      <p>
        Add the Embed part to a page and paste the address of our small page,{' '}
        <a href={frame}>/embed/whats-new</a>
        {audience && (
          <>
            , or for one role <code>{`/embed/whats-new?audience=${audience}`}</code>
          </>
        )}
        . It needs nothing else, and shows the newest ten. Your organisation may have to allow the
        address of this site.
      </p>
      <h3>A telephone</h3>
      <p>
        Install any reader of RSS from the shop of your telephone, choose “add a feed”, and paste
        the address.
      </p>
      <h3>A calendar</h3>
      <p>
        <a href={`${base}dates.ics`}>Days as a calendar</a>: versions, audits, briefs and updates,
        to subscribe to or to import.
      </p>
      <h3>Email</h3>
      <p>
        The partnership can send the news for a role or about a subject by email, each change once.
        {email && (
          <>
            {' '}
            Ask at <a href={`mailto:${email}`}>{email}</a>.
          </>
        )}
      </p>
      <h2>The feeds</h2>
      {groups.map(({ group, channels }) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {channels.map(({ folder, title }) => (
              <li key={folder}>
                {title}:{' '}
                {forms.map(({ name, label }, i) => (
                  <span key={name}>
                    {i > 0 && ' · '}
                    <a href={`${base}${folder}${name}`} aria-label={`${title}, ${label}`}>
                      {label}
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
