/**
 * What changed, for a team meeting: to print, as slides, to talk about and to sign. The newest month is in the page,
 * folded where it is long; another period, a role or subjects are chosen after the # of the address.
 */
import { counted } from '../../../shared/counted';
import { endsBefore, formatDate } from '../../../shared/calendar/dates';
import { nameFirst } from '../../../shared/lists';
import Ignored from '../../../shared/ui/Ignored';
import NothingBetween from '../../../shared/ui/NothingBetween';
import Page from '../../../shared/ui/Page';
import { useHashText } from '../../../shared/ui/useHashText';
import { choosePack, ignoredOf, joinIds, type PackChoice, packKeys, readPack } from '../model/pack';
import { toSlides } from '../model/slides';
import type { PackPageProps } from '../plugin/routes';
import PackByKind from './PackByKind';
import PackForm from './PackForm';
import PackItems from './PackItems';
import PackRead from './PackRead';
import SignOffSheet from './SignOffSheet';
import Slides from './Slides';
import StreamHead from './StreamHead';
import { useWholeStream, type WholeStream } from './useWholeStream';

/** More than these are too many for one meeting. */
const mostForMeeting = 15;

/** What the page shows, in a line that is read out when it changes. */
function state(count: number, whole: WholeStream, choice: PackChoice): string {
  if (whole === 'on-the-way') return 'Looking through earlier months.';
  if (whole === 'failed')
    return 'The earlier months did not load, so only the newest month is here. Load the page again.';
  if (endsBefore(choice)) return '';
  if (count === 0) return 'Nothing changed. Choose another period, role or subject.';
  const many = count > mostForMeeting ? ' That is a lot for one meeting: choose subjects.' : '';
  return `${counted(count, 'change')}.${many}`;
}

export default function PackPage({ month, items, names, first, newest }: PackPageProps) {
  const usual = { from: `${month}-01`, to: newest };
  const [from, setFrom] = useHashText(packKeys.from);
  const [to, setTo] = useHashText(packKeys.to);
  const [role, setRole] = useHashText(packKeys.role);
  const [subjects, setSubjects] = useHashText(packKeys.subjects);
  const asked = { from, to, role, subjects };
  const choice = readPack(asked, names, usual);
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
      <Ignored asked={ignoredOf(asked, names)} />
      <NothingBetween period={choice} />
      <h2 id="changes">{title}</h2>
      <p role="status">{state(shown.length, whole, choice)}</p>
      {shown.length > 0 && (
        <>
          <Slides
            slides={toSlides(shown, title)}
            name="what-changed"
            title={`What changed: ${title}`}
          />
          {shown.length > mostForMeeting ? (
            <PackByKind items={shown} />
          ) : (
            <PackItems items={shown} headings="h3" />
          )}
          <PackRead items={shown} names={names} role={choice.role ?? ''} />
          <SignOffSheet period={title} count={shown.length} />
        </>
      )}
    </Page>
  );
}
