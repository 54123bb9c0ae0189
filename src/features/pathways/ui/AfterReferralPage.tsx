/** What should happen after a referral and by when, from a date and time the reader gives. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { usePortalData } from '../../../portal/ui/usePortalData';
import Page from '../../../shared/ui/Page';
import type { AfterReferralPageProps } from '../plugin/routes';
import PathwayTimes from './PathwayTimes';

const description =
  'When you should hear back after a referral, what to do if you hear nothing, words to use, and the dates for your calendar.';

export default function AfterReferralPage({ times }: AfterReferralPageProps) {
  const {
    emergencyNumber,
    pages: { referral, disagreement },
  } = usePortalData();
  return (
    <Page
      title="After you refer"
      description={description}
      trail={[{ title: 'Contacts', path: '/contacts/' }]}
      lede={`When you should hear back, and what to do if you do not. In danger now, or worse than before? Ring ${emergencyNumber} or refer again. Do not wait for a date on this page.`}
    >
      <p>
        {referral && (
          <>
            Still deciding? Read <Link to={referral}>making a referral</Link>.{' '}
          </>
        )}
        {disagreement && (
          <>
            If the answer was no and you think the child is not safe, go to{' '}
            <Link to={disagreement}>professional disagreement</Link>, which works out dates in the
            same way.
          </>
        )}
      </p>
      {times.map((data) => (
        <section key={data.pathway.id}>
          <Anchored as="h2" id={data.pathway.id}>
            {data.pathway.timesBegin?.title ?? data.pathway.title}
          </Anchored>
          <PathwayTimes data={data} />
          <p>
            <Link to={`/contacts/pathways#${data.pathway.id}`}>
              See all the steps as a flow chart
            </Link>
          </p>
        </section>
      ))}
    </Page>
  );
}
