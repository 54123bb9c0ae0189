/**
 * How an agency shows our numbers on its own pages. The snippet for the whole list is in the page itself; with scripts it
 * follows the choice of area and worry, which is in the address.
 */
import useBaseUrl from '@docusaurus/useBaseUrl';
import CopyOutcome from '../../../../shared/ui/CopyOutcome';
import Ignored from '../../../../shared/ui/Ignored';
import Page from '../../../../shared/ui/Page';
import { useAddressChoices } from '../../../../shared/ui/useAddressChoices';
import { useCopy } from '../../../../shared/ui/useCopy';
import { useSiteUrl } from '../../../../shared/ui/useSiteUrl';
import { framePath, sandbox, toSnippet } from '../../model/snippet';
import type { EmbedPageProps } from '../../plugin/embed/route';
import styles from './EmbedPage.module.css';

const keys = ['area', 'concern'] as const;

type Picked = EmbedPageProps['areas'][number] | undefined;

interface ChoicesProps extends Pick<EmbedPageProps, 'areas' | 'concerns'> {
  area: Picked;
  concern: Picked;
  choose: (change: { area?: string; concern?: string }) => void;
}

const toOption = ({ id, name }: { id: string; name: string }) => (
  <option key={id} value={id}>
    {name}
  </option>
);

function Choices({ areas, concerns, area, concern, choose }: ChoicesProps) {
  return (
    <form className={styles.choices} onSubmit={(event) => event.preventDefault()}>
      <label>
        Area
        <select value={area?.id ?? ''} onChange={(event) => choose({ area: event.target.value })}>
          <option value="">The area we serve</option>
          {areas.map(toOption)}
        </select>
      </label>
      <label>
        Worry
        <select
          value={concern?.id ?? ''}
          onChange={(event) => choose({ concern: event.target.value })}
        >
          <option value="">All worries</option>
          {concerns.map(toOption)}
        </select>
      </label>
    </form>
  );
}

function WhatStaffGet() {
  return (
    <>
      <h2>What your staff get</h2>
      <ul>
        <li>
          999 first, then the numbers and usual hours, who to ring out of hours, and a label on
          every number that is not confirmed.
        </li>
        <li>A link to the full page, which says whether a service is open now.</li>
        <li>
          Under 30 KB, no cookies, no tracking, nothing from anywhere else. It works with scripts
          off, in the dark scheme, in print, and from 240 pixels wide.
        </li>
      </ul>
    </>
  );
}

function SnippetParts() {
  return (
    <>
      <h2>What each part of the snippet is for</h2>
      <dl>
        <dt>
          <code>title</code>
        </dt>
        <dd>Tells people who use a screen reader what is in the frame. Keep it.</dd>
        <dt>
          <code>sandbox</code>
        </dt>
        <dd>
          Lets the frame dial a number, open a link in the whole window and run its one small
          script. It can do nothing else to your page.
        </dd>
        <dt>
          <code>referrerpolicy</code>
        </dt>
        <dd>Your page’s address is not sent to us.</dd>
        <dt>
          <code>loading</code>
        </dt>
        <dd>The frame loads only when someone scrolls near it.</dd>
        <dt>
          <code>height</code>
        </dt>
        <dd>Change it to fit. A list longer than the frame scrolls inside it.</dd>
      </dl>
    </>
  );
}

function SharePointAndTeams({ email }: Pick<EmbedPageProps, 'email'>) {
  return (
    <>
      <h2>SharePoint and Teams</h2>
      <ul>
        <li>
          <b>SharePoint:</b> a site owner adds this site’s address under{' '}
          <i>Site settings, HTML Field Security</i>. Then edit the page, add the <i>Embed</i> web
          part and paste the snippet.
        </li>
        <li>
          <b>Teams:</b> add a <i>Website</i> tab with the address in <code>src</code>. Some versions
          of Teams open it in the browser instead.
        </li>
        <li>
          <b>If the frame stays empty,</b> your network blocks frames or this site. Link to the
          address in <code>src</code> instead: it is a page like any other.
        </li>
      </ul>
      <p>
        Do not copy the numbers themselves. A copied number goes out of date and nobody notices.
        Questions: <a href={`mailto:${email}`}>{email}</a>.
      </p>
    </>
  );
}

interface AddressesProps extends Pick<EmbedPageProps, 'areas' | 'concerns'> {
  siteUrl: string;
  /** The base address of the site. */
  base: string;
}

function Addresses({ areas, concerns, siteUrl, base }: AddressesProps) {
  const served = areas[0];
  return (
    <>
      <h2>Addresses</h2>
      <p>
        Every address starts with <code>{siteUrl}/embed/contacts</code>. Each area has its own page,
        and below it one for each worry:{' '}
        <code>{framePath({ area: served?.id ?? '', concern: concerns[0]?.id ?? '' })}</code>. The
        form <code>?area=…&amp;concern=…</code> also works, with scripts on. A name that is not in
        the lists shows everything, with a note.
      </p>
      <details open>
        <summary>Areas</summary>
        <ul>
          {areas.map(({ id, name }) => (
            <li key={id}>
              <a href={`${base}${framePath({ area: id })}`}>{name}</a>: <code>{id}</code>
            </li>
          ))}
        </ul>
      </details>
      <details open>
        <summary>Worries</summary>
        <ul>
          {concerns.map(({ id, name }) => (
            <li key={id}>
              <a href={`${base}${framePath({ area: served?.id ?? '', concern: id })}`}>{name}</a>:{' '}
              <code>{id}</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

export default function EmbedPage({ areas, concerns, email }: EmbedPageProps) {
  const siteUrl = useSiteUrl();
  const base = useBaseUrl('/').replace(/\/$/, '');
  const [choices, choose, ready] = useAddressChoices(keys);
  const [copied, copy] = useCopy();
  const area = areas.find(({ id }) => id === choices.area);
  const concern = concerns.find(({ id }) => id === choices.concern);
  const unknown = [
    ...(choices.area && !area ? [{ name: 'area', value: choices.area }] : []),
    ...(choices.concern && !concern ? [{ name: 'worry', value: choices.concern }] : []),
  ];
  const served = areas[0];
  const title = `${concern?.name ?? 'Who to contact'}: ${(area ?? served)?.name ?? ''}`;
  const picked = { ...(area && { area: area.id }), ...(concern && { concern: concern.id }) };
  const snippet = toSnippet({ siteUrl, title, ...picked });
  return (
    <Page
      interactive
      title="Put our numbers on your intranet"
      description="A small page of numbers for an agency’s intranet, SharePoint or Teams, for any area and worry, always up to date."
      trail={[{ title: 'Open data', path: '/open-data' }]}
      lede="Show the right numbers where your staff already look. When they change here, they change on your pages too."
    >
      <h2>1. Choose what to show</h2>
      {ready ? (
        <Choices areas={areas} concerns={concerns} area={area} concern={concern} choose={choose} />
      ) : (
        <p>
          The snippet below shows everything for {served?.name}. For another area or one worry,
          change its address. The lists at the end of this page show how.
        </p>
      )}
      <Ignored asked={unknown} place="our list" />

      <h2>2. Paste this into your page</h2>
      <pre className={styles.snippet} tabIndex={0} role="region" aria-label="Snippet to paste">
        <code>{snippet}</code>
      </pre>
      {ready && (
        <button type="button" className="button" onClick={() => copy(snippet, 'the snippet')}>
          Copy the snippet
        </button>
      )}
      <CopyOutcome {...copied} />
      <p className={styles.after}>It looks like this:</p>
      {/* Made anew for each choice: a frame whose address changes would add a step to the reader’s history. */}
      <iframe
        key={framePath(picked)}
        className={styles.frame}
        src={`${base}${framePath(picked)}`}
        title={`Preview: ${title}`}
        loading="lazy"
        sandbox={sandbox}
        referrerPolicy="no-referrer"
      />

      <WhatStaffGet />
      <SnippetParts />
      <SharePointAndTeams email={email} />
      <Addresses areas={areas} concerns={concerns} siteUrl={siteUrl} base={base} />
    </Page>
  );
}
