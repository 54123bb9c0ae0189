/**
 * A call to rehearse: a minute to read out, and a page for notes. With scripts off, and on paper, it is a frame with
 * blanks. Nothing leaves the device, and nothing asks about the child.
 */
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Ignored from '../../../../shared/ui/Ignored';
import CopyOutcome from '../../../../shared/ui/CopyOutcome';
import Page from '../../../../shared/ui/Page';
import PrintButton from '../../../../shared/ui/PrintButton';
import { useCopy } from '../../../../shared/ui/useCopy';
import { useHashText } from '../../../../shared/ui/useHashText';
import { usePortalData } from '../../../../portal/ui/usePortalData';
import { versionWords } from '../../../level-of-need/model/evidence';
import { noticeFor } from '../../../level-of-need/model/adoption';
import { ExampleNotice, useEvidence } from '../../../level-of-need/ui';
import { evidenceWords, minuteText, minuteWords } from '../../model/callWords';
import type { RehearsePageProps } from '../../plugin/rehearse';
import DangerNow from '../DangerNow';
import HaveRung from '../HaveRung';
import Said from '../Said';
import CallCheck from './CallCheck';
import CallNotes from './CallNotes';
import styles from './RehearsePage.module.css';

/** A list made against a version this site no longer has: nobody can say that it was adopted. */
const unknown = { adopted: null };

interface ChoiceProps {
  label: string;
  none: string;
  value: string;
  options: readonly { id: string; name: string }[];
  choose: (id: string) => void;
}

function Choice({ label, none, value, options, choose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} autoComplete="off" onChange={(event) => choose(event.target.value)}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export default function RehearsePage({ call, worries, roles, check }: RehearsePageProps) {
  const [wanted, setWorry] = useHashText('worry');
  const [as, setRole] = useHashText('as');
  const ready = useIsBrowser();
  const { documentName, versions } = usePortalData();
  const { list } = useEvidence();
  const [copied, copy] = useCopy();
  const worry = worries.find(({ id }) => id === wanted);
  const role = roles.find(({ id }) => id === as);
  const parts = minuteWords(call, { worry, role: role?.id });
  const version = versions.find(({ id }) => id === list.version) ?? unknown;
  const { items } = list;
  const intro = `What I have seen, in the words of ${documentName}, ${versionWords(list.version)}:`;
  return (
    <Page
      interactive
      title="Rehearse the call"
      description="One minute to read out when you ring about a child, and a page to take notes on."
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
      lede="One minute to read out, and a page for your notes. Nothing you choose or write here leaves this device."
      notice={<ExampleNotice of={items.length > 0 ? version : undefined} />}
    >
      <DangerNow />
      <form
        className={`needs-scripts no-print ${styles.choices}`}
        aria-label="Fill in the words"
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          label="Your worry"
          none="Choose one, or say it yourself"
          value={worry?.id ?? ''}
          options={worries}
          choose={setWorry}
        />
        <Choice
          label="Who you are"
          none="Choose one, or say it yourself"
          value={role?.id ?? ''}
          options={roles}
          choose={setRole}
        />
      </form>
      {wanted !== '' && !worry && <Ignored asked={[{ name: 'worry', value: wanted }]} />}
      {worry && (
        <p className="no-print">
          <Link to={`/contacts/find/${worry.id}`}>Who to ring about this, and the number</Link>
        </p>
      )}
      <div data-printable>
        {check && <CallCheck check={check} />}
        <h2 className={styles.heading}>What to say</h2>
        <p className="quiet no-print">
          Read it aloud once. What is in brackets you say yourself: do not write it here.
        </p>
        <ol className={styles.script}>
          {parts.map(({ title, say, evidence }) => (
            <li key={title}>
              <h3>{title}</h3>
              {evidence && items.length > 0 && (
                <>
                  <p>{intro}</p>
                  <ul className={styles.evidence}>
                    {items.map((item) => (
                      <li key={item.id}>{evidenceWords(item)}</li>
                    ))}
                  </ul>
                </>
              )}
              {evidence && (
                <p className={`quiet no-print ${styles.from}`}>
                  {items.length > 0 ? (
                    <Link to="/level-of-need/evidence">Change your evidence list</Link>
                  ) : (
                    <>
                      Lines that you <Link to="/level-of-need/browse">tick in {documentName}</Link>{' '}
                      are read out here.
                    </>
                  )}
                </p>
              )}
              {say.map((said) => (
                <p key={said}>
                  <Said words={said} />
                </p>
              ))}
            </li>
          ))}
        </ol>
        <p className={`no-print ${styles.buttons}`}>
          {ready && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() =>
                copy(
                  minuteText(parts, { intro, items, notice: noticeFor([version]) }),
                  'what to say',
                )
              }
            >
              Copy what to say
            </button>
          )}
          <PrintButton>Print this page</PrintButton>
        </p>
        <CopyOutcome {...copied} />
        <CallNotes asked={call.notes} />
        {worry?.after && (
          <p className="no-print">
            <HaveRung after={worry.after} />
          </p>
        )}
      </div>
    </Page>
  );
}
