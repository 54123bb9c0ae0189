/**
 * What changed, for a team meeting: to print, as slides, to talk about and to sign. The newest month is in the page;
 * another period, a role or subjects are chosen after the # of the address.
 */
import { useState } from 'react';
import { formatDate } from '../../../shared/calendar/dates';
import { nameFirst } from '../../../shared/lists';
import { download } from '../../../shared/ui/download';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { useHashText } from '../../../shared/ui/useHashText';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import { choosePack, joinIds, packKeys, readPack } from '../model/pack';
import { type Slide, toSlides } from '../model/slides';
import type { PackPageProps } from '../plugin/routes';
import PackForm from './PackForm';
import PackItems from './PackItems';
import styles from './PackPage.module.css';
import PackRead from './PackRead';
import PackStage from './PackStage';
import SignOffSheet from './SignOffSheet';
import StreamHead from './StreamHead';
import { useWholeStream, type WholeStream } from './useWholeStream';

/** More than these are too many for one meeting. */
const mostForMeeting = 15;

/** What the page shows, in a line that is read out when it changes. */
function state(count: number, whole: WholeStream): string {
  if (whole === 'on-the-way') return 'Looking through earlier months.';
  if (whole === 'failed')
    return 'The earlier months did not load, so only the newest month is here. Load the page again.';
  if (count === 0) return 'Nothing changed. Choose another period, role or subject.';
  const many = count > mostForMeeting ? ' That is a lot for one meeting: choose subjects.' : '';
  return `${count} change${count === 1 ? '' : 's'}.${many}`;
}

/** The slides on the screen, and as a file. */
function Slides({ slides, period }: { slides: readonly Slide[]; period: string }) {
  const site = useSiteUrl();
  const [shown, show] = useState(false);
  const [said, say] = useState('');
  const save = async () => {
    say('Making the slides…');
    try {
      const { toPptx } = await import('./packPptx');
      const title = `What changed: ${period}`;
      download('what-changed.pptx', await toPptx(slides, { site, title }));
      say('Saved what-changed.pptx.');
    } catch {
      say('The file could not be made. Show the slides on the screen instead.');
    }
  };
  return (
    <>
      <p className={`${styles.moves} needs-scripts no-print`}>
        <PrintButton main>Print</PrintButton>
        <button type="button" className="button button--quiet" onClick={() => show(true)}>
          Show as slides
        </button>
        <button type="button" className="button button--quiet" onClick={() => void save()}>
          Download for PowerPoint
        </button>
      </p>
      <p role="status" className="no-print">
        {said}
      </p>
      {shown && <PackStage slides={slides} leave={() => show(false)} />}
    </>
  );
}

export default function PackPage({ month, items, names, first, newest }: PackPageProps) {
  const usual = { from: `${month}-01`, to: newest };
  const [from, setFrom] = useHashText(packKeys.from);
  const [to, setTo] = useHashText(packKeys.to);
  const [role, setRole] = useHashText(packKeys.role);
  const [subjects, setSubjects] = useHashText(packKeys.subjects);
  const choice = readPack({ from, to, role, subjects }, names, usual);
  const whole = useWholeStream(choice.from < usual.from);
  const shown = choosePack(typeof whole === 'string' ? items : whole, choice);
  const period = `${formatDate(choice.from)} to ${formatDate(choice.to)}`;
  const reader = names.audiences.find(({ id }) => id === choice.role);
  const about = names.subjects.filter(({ id }) => choice.subjects.includes(id));
  const title = [
    period,
    ...(reader ? [`for ${reader.name}`] : []),
    ...(about.length > 0 ? [`about ${nameFirst(about.map(({ name }) => name))}`] : []),
  ].join(', ');
  return (
    <Page
      interactive
      title="What changed, for a team meeting"
      description="What changed, the one thing to do for each, questions to talk about, slides, and a sheet to sign."
      lede="What changed, the one thing to do for each, and questions to talk about."
      trail={[{ title: 'What’s new', path: '/whats-new' }]}
    >
      <StreamHead />
      <PackForm
        names={names}
        first={first}
        newest={newest}
        choice={choice}
        setFrom={setFrom}
        setTo={setTo}
        setRole={setRole}
        setSubjects={(ids) => setSubjects(joinIds(ids))}
      />
      <h2 id="changes">{title}</h2>
      <p role="status">{state(shown.length, whole)}</p>
      {shown.length > 0 && (
        <>
          <Slides slides={toSlides(shown, title)} period={title} />
          <PackItems items={shown} />
          <PackRead items={shown} names={names} role={choice.role ?? ''} />
          <SignOffSheet period={title} count={shown.length} />
        </>
      )}
    </Page>
  );
}
