/** The note at an address whose page was withdrawn: that it was, why, and where to go. It shows no number. */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import type { WithdrawnProps } from '../plugin/props';

export default function WithdrawnPage({ title, on, by, why, goTo, section }: WithdrawnProps) {
  return (
    <Page
      title={title}
      description={`${title} is not on this site any more.`}
      trail={[section]}
      kicker="Withdrawn"
      lede={`This page was taken down on ${formatDate(on)}. Do not use what you saved or printed from it.`}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h2>Where to go</h2>
      {goTo ? (
        <p>
          Use <Link to={goTo.path}>{goTo.title}</Link> instead.
        </p>
      ) : (
        <p>
          Nothing takes its place. See <Link to={section.path}>{section.title.toLowerCase()}</Link>.
        </p>
      )}
      <h2>Why it was taken down</h2>
      <p>{why}</p>
      <p>Taken down by: {by}.</p>
    </Page>
  );
}
