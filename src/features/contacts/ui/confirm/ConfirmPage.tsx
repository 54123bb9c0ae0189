/**
 * A service looks at its own record and says that it is right, or what is not. The answer becomes a file on this device,
 * which the service sends itself.
 */
import { useState } from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Page from '../../../../shared/ui/Page';
import { useHashText } from '../../../../shared/ui/useHashText';
import { useLondonDay } from '../../../../shared/ui/useLondonDay';
import { confirmKey } from '../../model/confirm/address';
import { type AnswerDraft, emptyAnswer } from '../../model/confirm/answer';
import type { ConfirmPageProps } from '../../plugin/confirm/route';

import styles from './ConfirmPage.module.css';
import Details from './Details';
import MakeFile from './MakeFile';
import WhichAnswer from './WhichAnswer';

type Draft = typeof emptyAnswer;

export default function ConfirmPage({ services, lines, email }: ConfirmPageProps) {
  const ready = useIsBrowser();
  const today = useLondonDay();
  const [wanted, choose] = useHashText(confirmKey);
  const [typed, setTyped] = useState({ contact: '', draft: emptyAnswer });
  const service = services.find(({ id }) => id === wanted);
  const own = draftFor(service?.id ?? '', typed);
  const draft: AnswerDraft = { on: today ?? '', ...trim(own), contact: service?.id ?? '' };
  const change = (part: Partial<AnswerDraft>) =>
    setTyped({ contact: service?.id ?? '', draft: { ...own, ...part } });
  return (
    <Page
      interactive
      title="Is your record right?"
      description="For a service on this site: look at what we publish about you, and confirm or correct it."
      lede="For a service on this site: look at what we publish about you, and confirm or correct it."
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
    >
      <p>
        People who are worried about a child rely on your number. Choose your service, then say
        whether its details are right. This page makes a small file. It sends nothing: you send the
        file to <a href={`mailto:${email}`}>{email}</a>. Or answer the email that we sent you.
      </p>
      <p>
        Give your role, never your name, and nothing about a child or a family. Many services to
        correct? Use the sheet on <Link to="/open-data">Open data</Link>.
      </p>
      {!ready && (
        <p className="no-print">
          This form needs scripts, which are off or still loading. Without them, please write to us
          at the address above.
        </p>
      )}
      <fieldset disabled={!ready} className={styles.form}>
        <label className={styles.field}>
          Your service
          <select value={service?.id ?? ''} onChange={(event) => choose(event.target.value)}>
            <option value="">Choose</option>
            {services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {service && (
          <p>
            <Link to={`/contacts/${service.id}`}>See the page about {service.name}</Link>
          </p>
        )}
        <WhichAnswer
          draft={draft}
          others={services.filter(({ id }) => id !== service?.id)}
          change={change}
        />
        {service && draft.answer !== 'withdraw' && (
          <Details
            key={service.id}
            lines={lines}
            shown={service.shown}
            details={draft.details}
            changing={draft.answer === 'changed'}
            change={(details) => change({ details })}
          />
        )}
        <MakeFile
          draft={draft}
          shown={service?.shown ?? {}}
          today={today ?? ''}
          email={email}
          change={change}
        />
      </fieldset>
    </Page>
  );
}

/** What was typed about one service is never said of another; what came before any was chosen is about this one. */
function draftFor(service: string, { contact, draft }: { contact: string; draft: Draft }): Draft {
  return contact === service || contact === '' ? draft : emptyAnswer;
}

/** Without a day that nobody has typed yet. */
function trim({ on, ...rest }: Draft): Omit<Draft, 'on'> & { on?: string } {
  return on === '' ? rest : { on, ...rest };
}
