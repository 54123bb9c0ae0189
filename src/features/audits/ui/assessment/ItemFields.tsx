/** One question or standard: what is asked, the agency's answer, and a second agency's beside it. */
import { memo } from 'react';
import Anchored from '../../../../shared/ui/Anchored';
import type { AskedItem } from '../../model/assessment/asked';
import { type DraftItem, emptyItem, withItem } from '../../model/assessment/draft';
import Actions from './Actions';
import styles from './Assessment.module.css';
import { changeDraft } from './draftStore';
import { Judging, Words } from './Fields';

interface Props {
  asked: AskedItem;
  item: DraftItem | undefined;
  /** The audit a new assessment is of. */
  cycle: string;
  /** What the second agency is called; undefined where none answers. */
  peer: string | undefined;
}

function ItemFields({ asked, item = emptyItem, cycle, peer }: Props) {
  const { key, name, text, guidance } = asked;
  const change = (part: Partial<DraftItem>) =>
    changeDraft(cycle, (draft) => withItem(draft, key, part));
  const own = item.judgement;
  const differ = peer !== undefined && own && item.peer.judgement && own !== item.peer.judgement;
  return (
    <Anchored as="section" id={key} className={styles.item}>
      <h3>
        {name}
        {differ && <span className={styles.differ}> The two judgements differ</span>}
      </h3>
      <p>{text}</p>
      {guidance && (
        <details className={styles.guidance}>
          <summary>
            Guidance<span className="visually-hidden">: {name}</span>
          </summary>
          <p>{guidance}</p>
        </details>
      )}
      <div className={peer === undefined ? undefined : styles.two}>
        <div>
          <Words
            label="Your answer, in one or two sentences"
            about={name}
            value={item.summary}
            change={(summary) => change({ summary })}
          />
          <Judging
            legend="Your judgement"
            about={name}
            value={own}
            change={(judgement) => change({ judgement })}
          />
          <Words
            label="Evidence, one piece a line, with its date"
            about={name}
            value={item.evidence}
            change={(evidence) => change({ evidence })}
          />
          <Actions about={name} actions={item.actions} change={(actions) => change({ actions })} />
        </div>
        {peer !== undefined && (
          <div className={styles.peer}>
            <Judging
              legend={`${peer} says`}
              about={name}
              value={item.peer.judgement}
              change={(judgement) => change({ peer: { ...item.peer, judgement } })}
            />
            <Words
              label="What it saw"
              about={`${peer}, ${name}`}
              rows={4}
              value={item.peer.summary}
              change={(summary) => change({ peer: { ...item.peer, summary } })}
            />
          </div>
        )}
      </div>
    </Anchored>
  );
}

/** A key pressed in one item draws no other. */
export default memo(ItemFields);
