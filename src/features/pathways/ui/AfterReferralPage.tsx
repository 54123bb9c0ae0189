/** What should happen after a referral and by when, from a date and time the reader gives. */
import { useEffect, useRef } from 'react';
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import { usePortalData } from '../../../portal/ui/usePortalData';
import Page from '../../../shared/ui/Page';
import type { TimesView } from '../plugin/props';
import type { AfterReferralPageProps } from '../plugin/routes';
import PathwayTimes from './PathwayTimes';
import { useRung } from './useRung';

const description =
  'When you should hear back after a referral, what to do if you hear nothing, words to use, and the dates for your calendar.';

function OnePathway({ data }: { data: TimesView }) {
  const { id, title, timesBegin } = data.pathway;
  const [given, forget, isNow] = useRung(id);
  const form = useRef<HTMLFormElement>(null);
  // Whoever has just rung comes for the dates, which are under the hour they are counted from.
  useEffect(() => {
    if (isNow) form.current?.scrollIntoView();
  }, [isNow]);
  return (
    <section>
      <Anchored as="h2" id={id}>
        {timesBegin?.title ?? title}
      </Anchored>
      <PathwayTimes data={data} given={given} forget={forget} form={form} />
      <p>
        <Link to={`/contacts/pathways#${id}`}>See all the steps as a flow chart</Link>
      </p>
    </section>
  );
}

export default function AfterReferralPage({ times }: AfterReferralPageProps) {
  const {
    emergencyNumber,
    pages: { referral, disagreement },
  } = usePortalData();
  return (
    <Page
      title="After you refer"
      description={description}
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
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
        <OnePathway key={data.pathway.id} data={data} />
      ))}
    </Page>
  );
}
