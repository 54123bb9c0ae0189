/** What a person must know about their list: that it will not be kept, could not be read, or belongs to another version. */
import { useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { newestWords } from '../model/adoption';
import { bringForward, type Tickable } from '../model/evidence';
import type { VersionHeader } from '../model/slices';
import type { ToolVersion } from '../plugin/toolRoutes';
import { troubleWords } from './EvidenceTray';
import { changeEvidence, useEvidence } from './evidenceStore';
import SetAside from './SetAside';
import { toTickables } from './tickable';

type OpenVersion = Pick<ToolVersion, 'domains' | 'indicators'>;

export default function EvidenceNotices({ versions }: { versions: readonly VersionHeader[] }) {
  const { list, setAside, trouble } = useEvidence();
  const [note, setNote] = useState('');
  const current = versions.find(({ status }) => status === 'current');
  const address = useBaseUrl(`/open-data/level-of-need/${current?.id}.json`);
  const older = current && list.items.length > 0 && list.version !== current.id;
  const forward = async () => {
    try {
      const response = await fetch(address);
      const { domains, indicators } = (await response.json()) as OpenVersion;
      const tickables: Tickable[] = toTickables(domains, indicators);
      const { gone } = bringForward(list, current?.id ?? '', tickables);
      changeEvidence((now) => bringForward(now, current?.id ?? '', tickables).list);
      setNote(
        gone.length > 0
          ? `Updated. Left out, because the ${current?.id} version no longer has them: ${gone.map(({ text }) => text).join('; ')}.`
          : 'Updated. Nothing was left out.',
      );
    } catch {
      setNote(
        `The ${current?.id} version could not be loaded. Your list has not changed. Try again when you have a signal.`,
      );
    }
  };
  return (
    <>
      {trouble && <p className="notice">{troubleWords[trouble]}</p>}
      {setAside.length > 0 && <SetAside items={setAside} />}
      {older && (
        <p>
          This list was made against{' '}
          {list.version === 'next' ? 'the draft' : `the ${list.version} version`};{' '}
          {newestWords(current)} is {current.id}.{' '}
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              void forward();
            }}
          >
            Update it
          </button>
        </p>
      )}
      {note && <p role="status">{note}</p>}
    </>
  );
}
