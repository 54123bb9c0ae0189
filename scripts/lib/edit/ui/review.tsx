/** Sends what was saved to somebody who looks at it: sign-in, what would go, and what is with them already. */
import { useEffect, useState } from 'react';
import type { ChangeRequest, ReviewState, Sent } from '../review';
import { ask, wordsOf } from './ask';

/** How often it is asked whether the code was typed, in milliseconds. */
const pause = 2000;

const checkedWords: Readonly<Record<ChangeRequest['checked'], string>> = {
  waiting: 'being checked and built',
  passed: 'checked, with a preview of the whole site',
  failed: 'a check failed: see why',
  none: 'not checked yet',
};

function Requests({ requests }: { requests: readonly ChangeRequest[] }) {
  if (requests.length === 0) return <p>Nothing is in review.</p>;
  return (
    <ul className="changes">
      {requests.map(({ number, title, by, url, checked }) => (
        <li key={number}>
          <a href={url} target="_blank" rel="noreferrer">
            {number}: {title}
          </a>
          , from {by}:{' '}
          <a href={`${url}/checks`} target="_blank" rel="noreferrer">
            {checkedWords[checked]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Files({ files }: { files: readonly string[] }) {
  if (files.length === 0) return <p>Nothing has changed in this folder.</p>;
  return (
    <details open={files.length <= 10}>
      <summary>
        {files.length === 1 ? 'One file has' : `${files.length} files have`} changed
      </summary>
      <ul className="changes">
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </details>
  );
}

function Send({ files, run }: { files: readonly string[]; run: Run }) {
  const [title, setTitle] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => {
          const { request, again } = await ask<Sent>('send', { title });
          setTitle('');
          return again
            ? `Added to change request ${request.number}.`
            : `Sent as change request ${request.number}. It is on the site once somebody has agreed to it.`;
        });
      }}
    >
      <Files files={files} />
      <div className="row">
        <label htmlFor="what">What you changed, in one line</label>
        <p id="what-hint" className="hint">
          For example: New number of the early help team
        </p>
        <input
          id="what"
          value={title}
          maxLength={100}
          aria-describedby="what-hint"
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className="actions">
        <button type="submit">Send for review</button>
      </div>
    </form>
  );
}

type Run = (work: () => Promise<string>) => Promise<void>;

function SignedOut({ host, why, run }: { host: string; why?: string | undefined; run: Run }) {
  return (
    <>
      {why && <p className="problem">{why}</p>}
      <button type="button" onClick={() => void run(() => ask('signin', {}).then(() => ''))}>
        Sign in at {host}
      </button>
    </>
  );
}

function Waiting({ at, code }: { at: string; code: string }) {
  return (
    <p>
      Open{' '}
      <a href={at} target="_blank" rel="noreferrer">
        {at}
      </a>{' '}
      and type this code: <strong>{code}</strong>. This page goes on by itself.
    </p>
  );
}

/** What there is to do, by whether somebody is signed in. */
function Body({ state, run }: { state: ReviewState & { host: string }; run: Run }) {
  const { signIn, host, files, requests, behind } = state;
  if (signIn.is === 'out')
    return (
      <>
        <Files files={files} />
        <SignedOut host={host} why={signIn.why} run={run} />
      </>
    );
  if (signIn.is === 'waiting') return <Waiting {...signIn} />;
  return (
    <>
      {behind > 0 && (
        <p>
          Since this folder was last brought up to date, {behind}{' '}
          {behind === 1 ? 'change was' : 'changes were'} published.{' '}
          <button
            type="button"
            className="quiet"
            onClick={() =>
              void run(() => ask('catchup', {}).then(() => 'The folder is up to date.'))
            }
          >
            Bring it up to date
          </button>
        </p>
      )}
      <Send files={files} run={run} />
      <h3>In review</h3>
      <Requests requests={requests} />
      <button
        type="button"
        className="quiet"
        onClick={() => void run(() => ask('signout', {}).then(() => 'You are signed out.'))}
      >
        Sign out
      </button>
    </>
  );
}

/** @param changed after the files of the folder changed. */
export function Review({ changed }: { changed: () => Promise<void> }) {
  const [state, setState] = useState<ReviewState>();
  const [told, setTold] = useState<{ words: string; isFault?: boolean }>({ words: '' });
  const load = () => ask<ReviewState>('review', {}).then(setState);
  const run: Run = async (work) => {
    setTold({ words: 'Asking the host…' });
    try {
      setTold({ words: await work() });
    } catch (error) {
      setTold({ words: wordsOf(error), isFault: true });
    }
    await load().catch((error: unknown) => setTold({ words: wordsOf(error), isFault: true }));
    await changed();
  };
  const waits = state?.signIn.is === 'waiting';
  useEffect(() => {
    const look = () =>
      load().catch((error: unknown) => setTold({ words: wordsOf(error), isFault: true }));
    if (!waits) return void look();
    const timer = setInterval(() => void look(), pause);
    return () => clearInterval(timer);
  }, [waits]);
  if (!state) return null;
  const { host } = state;
  return (
    <section aria-labelledby="review">
      <h2 id="review">Send it to somebody who looks at it</h2>
      {host === undefined ? (
        <p>
          Not set up: data/partnership.yaml does not say where changes go (changeRequests). Commit
          what you saved with git.
        </p>
      ) : (
        <Body state={{ ...state, host }} run={run} />
      )}
      <div role="status" className="told">
        {told.words && <p className={told.isFault ? 'problem' : undefined}>{told.words}</p>}
      </div>
    </section>
  );
}
