/** All topics, the urgent ones first. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import PageList from '../../../shared/ui/PageList';
import { DangerNow } from '../../contacts/ui/answer';
import { ExampleNotice } from '../../level-of-need/ui';
import type { Adoption } from '../../level-of-need/model/adoption';
import type { Topic } from '../model/schema';

interface Listed extends Pick<Topic, 'id' | 'name' | 'summary'> {
  canWait: boolean;
  adopted: Adoption | null;
}

const List = ({ topics }: { topics: readonly Listed[] }) => (
  <PageList
    pages={topics.map(({ id, name, summary }) => ({
      path: `/topics/${id}`,
      title: name,
      summary,
    }))}
  />
);

export default function TopicsPage({ topics }: { topics: Listed[] }) {
  const urgent = topics.filter(({ canWait }) => !canWait);
  const others = topics.filter(({ canWait }) => canWait);
  return (
    <Page
      title="Topics"
      description="One sheet for each kind of harm: who answers now, what to do, signs by level, what to say, the law and what reviews have taught."
      lede="One sheet for each: who answers now, what you may see, what to say, the law, and what reviews have taught."
      notice={<ExampleNotice of={topics} />}
    >
      <DangerNow />
      {urgent.length > 0 && others.length > 0 && <h2>Tell somebody today</h2>}
      <List topics={urgent} />
      {others.length > 0 && (
        <>
          <h2>When it can wait until they open</h2>
          <List topics={others} />
        </>
      )}
      <p>
        Is yours not here? <Link to="/contacts/find">Find who to contact</Link>. You do not need a
        topic to ring.
      </p>
    </Page>
  );
}
