/** Two people mark the same lines of a version, see where they differ, and write the first letter. All on their devices. */
import { useCallback, useMemo } from 'react';
import { formatDate } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import { LooksPersonal } from '../../audits/ui';
import { ContactLines } from '../../contacts/ui';
import { ExampleNotice, useDocumentTrail, useVersion } from '../../level-of-need/ui';
import type { ToolVersion } from '../../level-of-need/plugin/toolRoutes';
import { compareReadings } from '../model/compare';
import { makeLetter } from '../model/letter';
import type { Reading } from '../model/reading';
import type { DisagreementView, DisagreePageProps } from '../plugin/routes';
import ChooseLines from './ChooseLines';
import Differences from './Differences';
import styles from './DisagreePage.module.css';
import HandOver from './HandOver';
import { letterContext } from './letterCover';
import LetterSection from './LetterSection';
import { linesById } from './lines';
import OwnReading from './OwnReading';
import PaperSheet from './PaperSheet';
import { forgetReadings, useReadings } from './readingStore';
import { useHandedOver } from './useHandedOver';
import Waiting from './Waiting';

/** What to do instead where the child is not safe now, with whoever answers at this hour. */
function Danger({ danger, urgent }: Pick<DisagreementView, 'danger'> & Urgent) {
  return danger.map(({ text }) => (
    <div key={text} className={`${styles.danger} no-print`}>
      <p>
        <b>Is the child unsafe now?</b> {text}.
      </p>
      <ContactLines contacts={urgent} inTurn />
    </div>
  ));
}

type Urgent = Pick<DisagreePageProps, 'urgent'>;

function HowTo() {
  return (
    <ol className="no-print">
      <li>Choose the lines you talk about, and give the other person the list alone.</li>
      <li>Each marks every line alone, with a short reason.</li>
      <li>Bring the marks together by code or file. The page shows where you differ.</li>
      <li>Talk about those lines. If you still disagree, send the first letter.</li>
    </ol>
  );
}

interface Parts {
  version: ToolVersion;
  own: Reading;
  theirs: Reading | undefined;
  props: DisagreePageProps;
}

function Together({ version, own, theirs, props }: Parts) {
  const siteUrl = useSiteUrl();
  const day = useLondonDay();
  const compared = useMemo(() => compareReadings(own, theirs), [own, theirs]);
  const lines = useMemo(() => linesById(version), [version]);
  const make = useCallback(
    (given: Readonly<Record<string, string>>) =>
      makeLetter(
        own,
        theirs,
        compared,
        letterContext(version, props, { date: day ? formatDate(day) : '', siteUrl, given }),
      ),
    [own, theirs, compared, version, props, day, siteUrl],
  );
  return (
    <>
      <OwnReading version={version} own={own} settings={props.settings} />
      <LooksPersonal
        texts={own.lines.map(({ reason }) => reason)}
        day={day}
        advice="Look at your reasons again before you hand them over."
      />
      <HandOver own={own} />
      {theirs ? (
        <Differences compared={compared} lines={lines} />
      ) : (
        <section aria-labelledby="differ" className="no-print">
          <h2 id="differ">4. Where you differ</h2>
          <p>
            Scan the code that the other person shows, open their address, or open their file above.
          </p>
        </section>
      )}
      <LetterSection pathway={props.pathway} make={make} />
      <p className="no-print">
        <button type="button" className="button button--quiet" onClick={forgetReadings}>
          Delete all of it from this device
        </button>
      </p>
    </>
  );
}

export default function DisagreePage(props: DisagreePageProps) {
  const document = useDocumentTrail();
  useHandedOver();
  const { own, theirs, waiting, told, trouble } = useReadings();
  const { version, note } = useVersion(props.version, props.others, own?.version);
  const shown = own && own.lines.length > 0 && own.version === version.header.id;
  return (
    <Page
      interactive
      wide
      notice={<ExampleNotice of={version.header} />}
      title="When two people read it differently"
      description="Two people mark the same lines of the document, see where they differ in its exact words, and write the first letter."
      trail={[document]}
      lede="Two people read the same lines, each alone. The page shows where they differ, in the exact words, and writes the first letter."
    >
      {props.pathway && <Danger danger={props.pathway.danger} urgent={props.urgent} />}
      <HowTo />
      <p className="quiet no-print">
        It stays on this device, and no level is worked out from it. On a shared device, delete it
        when you have finished.
      </p>
      <p role="status" className="no-print">
        {told}
      </p>
      {trouble && (
        <p className="notice no-print">
          This device will not let the site save your marks. They will be lost when you close the
          page, so save them as a file first.
        </p>
      )}
      {waiting && own && <Waiting waiting={waiting} own={own} />}
      {note && <p className="notice no-print">{note}</p>}
      <ChooseLines version={version} own={own} />
      {shown && <Together version={version} own={own} theirs={theirs} props={props} />}
      <PaperSheet other={Boolean(shown)} />
    </Page>
  );
}
