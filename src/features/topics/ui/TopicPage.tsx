/** One topic on one sheet: in front who answers, what to do and see; at the back what to say, the law, what was learned. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import CorrectLink from '../../../shared/ui/CorrectLink';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { usePortalData } from '../../../portal/ui/usePortalData';
import { ClaimList } from '../../claims/ui';
import { AnswerCard, DangerNow, First } from '../../contacts/ui/answer';
import { ExampleNotice, LevelBadge } from '../../level-of-need/ui';
import type { TopicLink } from '../model/link';
import type { TopicView } from '../plugin/props';
import styles from './TopicPage.module.css';

const Links = ({ links }: { links: readonly TopicLink[] }) => (
  <ul>
    {links.map(({ title, path }) => (
      <li key={path}>
        <Link to={path}>{title}</Link>
      </li>
    ))}
  </ul>
);

/** Who answers now; of several areas served, the answer of each under its name. */
const WhoAnswers = ({ topic: { answers, concern, otherConcerns } }: { topic: TopicView }) => (
  <div className={styles.who}>
    {answers.map((answer) => (
      <div key={answer.area?.id ?? ''}>
        {answer.area && (
          <h2>
            <Link to={answer.area.path}>{answer.area.name}</Link>
          </h2>
        )}
        <AnswerCard answer={answer} />
      </div>
    ))}
    <DangerNow />
    <First concern={concern} />
    <p className={styles.screen}>
      <Link to={concern.path}>The whole answer</Link>: what to say on the telephone, consent, and
      what happens next.
    </p>
    {otherConcerns.length > 0 && (
      <div className={styles.screen}>
        <p>Or is it one of these?</p>
        <Links links={otherConcerns} />
      </div>
    )}
  </div>
);

/** Indicators under their levels. Examples: that none is here says nothing about a child. */
const WhatYouMaySee = ({ topic: { levels } }: { topic: TopicView }) => (
  <section className={styles.signs}>
    <Anchored as="h2" id="signs">
      What you may see
    </Anchored>
    <p>
      Examples, the most serious first. No single line settles a level, and no list is complete. If
      what you see is not here, ring and ask.
    </p>
    {levels.map(({ number, name, path, indicators }) => (
      <div key={number}>
        <h3>
          <Link to={path}>
            <LevelBadge number={number} name={name} />
          </Link>
        </h3>
        <ul>
          {indicators.map(({ id, text, path: place }) => (
            <li key={id}>
              <Link to={place}>{text}</Link>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

const WhatToSay = ({ topic: { say, doNotSay } }: { topic: TopicView }) => (
  <section>
    <Anchored as="h2" id="say">
      What to say
    </Anchored>
    <ul>
      {say.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    <h3>What not to say</h3>
    <ul>
      {doNotSay.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </section>
);

const Reference = ({ id, name }: { id: string; name: string }) => (
  <Link className="quiet" to={`/references#${id}`}>
    {name}
  </Link>
);

function Law({ topic: { law, claims } }: { topic: TopicView }) {
  if (law.length === 0) return null;
  return (
    <section>
      <Anchored as="h2" id="law">
        What the law says
      </Anchored>
      <ul>
        {law.map(({ text, citations }) => (
          <li key={text}>
            {text}{' '}
            {citations.map(({ id, name }) => (
              <span key={id}>
                [<Reference id={id} name={name} />]{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.screen}>
        <ClaimList claims={claims} />
      </div>
    </section>
  );
}

function Reviews({ topic: { reviews } }: { topic: TopicView }) {
  if (reviews.length === 0) return null;
  return (
    <section>
      <Anchored as="h2" id="reviews">
        What reviews have taught
      </Anchored>
      <ul>
        {reviews.map(({ text, citation }) => (
          <li key={text}>
            {text} [<Reference {...citation} />]
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ topic: { terms } }: { topic: TopicView }) {
  if (terms.length === 0) return null;
  return (
    <section className={styles.words}>
      <h2>Words people use</h2>
      <dl>
        {terms.map(({ name, meaning, path }) => (
          <div key={path}>
            <dt>
              <Link to={path}>{name}</Link>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What this site has on it for a team, and the courses that it knows of. */
function Training({ topic: { briefs, courses } }: { topic: TopicView }) {
  const { training } = usePortalData().pages;
  if (briefs.length + courses.length === 0 && !training) return null;
  return (
    <section className={styles.screen}>
      <h2>Training</h2>
      {briefs.length > 0 && (
        <>
          <p>To read in a team meeting:</p>
          <Links links={briefs} />
        </>
      )}
      {courses.length > 0 && (
        <>
          <p>Courses about it:</p>
          <Links links={courses} />
        </>
      )}
      {training && (
        <p>
          <Link to={training}>What we know about courses</Link>
        </p>
      )}
    </section>
  );
}

function ReadOn({ topic: { guidance, related } }: { topic: TopicView }) {
  const lists = [
    { title: 'Step by step', links: guidance },
    { title: 'Related topics', links: related },
  ].filter(({ links }) => links.length > 0);
  return (
    <>
      {lists.map(({ title, links }) => (
        <section key={title} className={styles.screen}>
          <h2>{title}</h2>
          <Links links={links} />
        </section>
      ))}
    </>
  );
}

export default function TopicPage({ topic }: { topic: TopicView }) {
  const { name, summary, adopted, version, review } = topic;
  return (
    <Page
      title={name}
      description={summary}
      lede={summary}
      notice={
        <div className={styles.notice}>
          <ExampleNotice of={[{ adopted }, ...(version ? [version] : [])]} />
        </div>
      }
      trail={[{ title: 'Topics', path: '/topics/' }]}
    >
      <WhoAnswers topic={topic} />
      <div className={styles.sheet} data-printable>
        <WhatYouMaySee topic={topic} />
      </div>
      <div className={`${styles.sheet} ${styles.back}`} data-printable>
        <WhatToSay topic={topic} />
        <Law topic={topic} />
        <Reviews topic={topic} />
        <Words topic={topic} />
        <Training topic={topic} />
        <ReadOn topic={topic} />
      </div>
      <p className={`quiet ${styles.kept}`}>
        {adopted
          ? `Signed by ${adopted.by} on ${formatDate(adopted.on)}. `
          : 'Written for this site as an example, until the partnership signs it. '}
        Reviewed on {formatDate(review.reviewed)}. Next review due by {formatDate(review.due)}. Kept
        by the <Link to={review.owner.path}>{review.owner.title}</Link>.
      </p>
      <p className={styles.screen}>
        <PrintButton>Print this sheet</PrintButton> <Link to="/topics/">All topics</Link>
      </p>
      <CorrectLink />
    </Page>
  );
}
