/** One course: its dates, what is known of it and what is not, and where that is from. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { joinWords } from '../../../shared/lists';
import Anchored from '../../../shared/ui/Anchored';
import CorrectLink from '../../../shared/ui/CorrectLink';
import Page from '../../../shared/ui/Page';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { levelName } from '../model/view';
import { formatNames } from '../model/words';
import type { CoursePageProps, CourseView } from '../plugin/routes';
import SessionLine from './SessionLine';

type Links = readonly { title: string; path: string }[];

function LinkList({ title, links, lead }: { title: string; links: Links; lead?: string }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <ul>
        {links.map(({ title: words, path }) => (
          <li key={path}>
            <Link to={path}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dates({ course: { sessions, ask, book } }: { course: CourseView }) {
  const today = useLondonDay();
  return (
    <section>
      <h2>Dates</h2>
      {sessions.length === 0 ? (
        <p>
          No date has been given. Ask the <Link to={ask.path}>{ask.title}</Link>, or your own
          safeguarding lead.
        </p>
      ) : (
        <>
          <ul>
            {sessions.map((session) => (
              <Anchored as="li" key={session.id} id={session.id}>
                <SessionLine session={session} today={today} />
              </Anchored>
            ))}
          </ul>
          <p>
            For a place ask the <Link to={ask.path}>{ask.title}</Link>.
          </p>
        </>
      )}
      {book && (
        <p>
          <a href={book}>Book a place on the provider’s own site</a>
        </p>
      )}
    </section>
  );
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{children}</td>
  </tr>
);

const orNot = (words: string): string => words || 'Nobody has told us.';

function About({ course }: { course: CourseView }) {
  const { provider, levels, audiences, format, covers } = course;
  return (
    <section>
      <h2>What we know</h2>
      <table>
        <tbody>
          <Row name="Held by">{provider}</Row>
          <Row name="Who it is for">{orNot(joinWords(audiences.map(({ name }) => name)))}</Row>
          <Row name="Level of training">{orNot(joinWords(levels.map(levelName)))}</Row>
          <Row name="How it is held">{orNot(format ? formatNames[format] : '')}</Row>
          <Row name="What it covers">
            {covers.length === 0 ? (
              'We have not seen it.'
            ) : (
              <ul>
                {covers.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </Row>
        </tbody>
      </table>
    </section>
  );
}

function Missed({ missed }: Pick<CourseView, 'missed'>) {
  if (missed.length === 0) return null;
  return (
    <section>
      <h2>Who may not hear of it</h2>
      <p>
        We know of no way by which news of it reaches {joinWords(missed)}.{' '}
        <Link to="/whats-new/reach">Who hears of what</Link>
      </p>
    </section>
  );
}

export default function CoursePage({ course, list, questions }: CoursePageProps) {
  const { name, summary, subjects, indicators, recommendations, findings, missed, review } = course;
  return (
    <Page
      title={`${name} (course)`}
      description={summary}
      kicker="Course"
      lede={summary}
      trail={[list]}
    >
      <Dates course={course} />
      <About course={course} />
      <LinkList
        title="What it is about"
        links={subjects}
        {...(course.covers.length === 0 && {
          lead: 'We go by its name. We have not seen the course itself.',
        })}
      />
      <LinkList title="Lines of the document it speaks of" links={indicators} />
      <LinkList title="Recommendations it answers" links={recommendations} />
      <LinkList title="How we know of it" links={findings} />
      <Missed missed={missed} />
      {questions && (
        <section className="no-print">
          <h2>What did it change?</h2>
          <p>
            <Link to={`${questions}?course=${course.id}`}>Answer a few questions</Link> before the
            course, straight after it, and three months later.
          </p>
        </section>
      )}
      <p className="quiet">
        Reviewed on {formatDate(review.reviewed)}. Next review due by {formatDate(review.due)}. Kept
        by the <Link to={review.owner.path}>{review.owner.title}</Link>.
      </p>
      <CorrectLink />
    </Page>
  );
}
