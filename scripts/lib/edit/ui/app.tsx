/** The editor: a list of records, the form of one, what is wrong with it, and the lines that a save changed. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { LatestChange } from '../../../../src/shared/collection';
import type { FieldProblem, OpenRecord, RecordName } from '../../../../src/portal/edit/records';
import type { Saved, SentPicture } from '../api';
import { Fields } from './fields';
import { Life } from './life';
import { labelOf } from './model';
import { Picture } from './picture';

const root = document.getElementById('app') as HTMLElement;

/** Asks the server; what it refuses comes back as an error in words. */
export async function ask<T>(action: string, asked: object): Promise<T> {
  const response = await fetch(`/admin/api/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Token': root.dataset.token ?? '' },
    body: JSON.stringify(asked),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function List({
  records,
  open,
}: {
  records: readonly RecordName[];
  open: (record: RecordName) => void;
}) {
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase();
  const found = records.filter(({ title, id, kind }) =>
    `${kind} ${title} ${id}`.toLowerCase().includes(wanted),
  );
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    <nav aria-label="Records">
      <label htmlFor="find">Find a record</label>
      <input id="find" type="search" value={words} onChange={(e) => setWords(e.target.value)} />
      {kinds.map((kind) => (
        <details key={kind} open={wanted !== '' || kind === 'contact'}>
          <summary>{labelOf(kind)}</summary>
          <ul>
            {found
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li key={one.id}>
                  <button type="button" className="link" onClick={() => open(one)}>
                    {one.title}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

interface Outcome {
  saved?: Saved;
  /** Why nothing was saved, in words. */
  refused?: string;
  busy?: string;
}

const headline = (count: number): string =>
  count === 1 ? 'There is a problem.' : `There are ${count} problems.`;

/** What came of a save or a check. */
function SavedNote({ saved: { here, elsewhere, written, diff } }: { saved: Saved }) {
  const count = here.length + elsewhere.length;
  if (written)
    return (
      <>
        <p>Saved. These lines changed; commit them when you are done.</p>
        <pre>{diff || 'No line changed.'}</pre>
      </>
    );
  if (count === 0) return <p>The check finds no problem.</p>;
  return (
    <>
      <p className="problem">{headline(count)} Nothing was written.</p>
      {elsewhere.map((line) => (
        <p key={line} className="problem">
          {line}
        </p>
      ))}
    </>
  );
}

const Told = ({ busy, refused, saved }: Outcome) => (
  <div role="status" className="told">
    {busy && <p>{busy}</p>}
    {refused && <p className="problem">{refused}</p>}
    {saved && <SavedNote saved={saved} />}
  </div>
);

function Editor({
  opened,
  records,
  reload,
}: {
  opened: OpenRecord;
  records: readonly RecordName[];
  reload: (name?: Pick<RecordName, 'kind' | 'id'>) => Promise<void>;
}) {
  const [value, setValue] = useState(opened.value);
  const [body, setBody] = useState(opened.body);
  const [pictures, setPictures] = useState<readonly SentPicture[]>([]);
  const [outcome, setOutcome] = useState<Outcome>({});
  const [text, setText] = useState(opened.text);
  const { kind, id, title, file, form, examples } = opened;
  const problems: readonly FieldProblem[] = outcome.saved?.here ?? [];
  const save = async (dry: boolean) => {
    setOutcome({ busy: dry ? 'Checking the whole content…' : 'Checking and saving…' });
    try {
      const saved = await ask<Saved>('save', { kind, id, value, body, pictures, text, dry });
      setOutcome({ saved });
      if (!saved.written) return;
      setPictures([]);
      setText((await ask<OpenRecord>('open', { kind, id })).text);
    } catch (error) {
      setOutcome({ refused: wordsOf(error) });
    }
  };
  const ofText = problems.filter(({ field }) => field === '');
  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(false);
        }}
      >
        <h1>{title}</h1>
        <p className="hint">{file}</p>
        {form.type === 'group' && (
          <Fields
            fields={form.fields}
            leave={['id']}
            name=""
            value={value}
            onChange={setValue}
            around={{ records, problems, examples }}
          />
        )}
        {body !== undefined && (
          <div className="row">
            <label htmlFor="body">Text</label>
            <p id="body-hint" className="hint">
              Markdown. A heading begins with ##. A link to a record names its kind and id, for
              example [the front door](contact:front-door). Never type a telephone number: write
              [number](phone:front-door).
            </p>
            <textarea
              id="body"
              aria-describedby="body-hint"
              rows={24}
              value={body}
              onChange={(event) => setBody(event.target.value)}
            />
            {ofText.map(({ line, message, fix }) => (
              <p key={`${line} ${message}`} className="problem" role="alert">
                Line {line} of the file: {message}. {fix}.
              </p>
            ))}
            <Picture
              onAdd={(picture, markdown) => {
                setPictures([...pictures, picture]);
                setBody(`${body.trimEnd()}\n\n${markdown}\n`);
              }}
            />
          </div>
        )}
        {body === undefined &&
          ofText.map(({ line, message, fix }) => (
            <p key={`${line} ${message}`} className="problem" role="alert">
              {message}. {fix}.
            </p>
          ))}
        <div className="actions">
          <button type="submit" disabled={outcome.busy !== undefined}>
            Save
          </button>
          <button
            type="button"
            className="quiet"
            disabled={outcome.busy !== undefined}
            onClick={() => void save(true)}
          >
            Check
          </button>
        </div>
        <Told {...outcome} />
      </form>
      {kind !== 'page' && <Life record={opened} records={records} done={() => reload()} />}
    </main>
  );
}

function Changes() {
  const [changes, setChanges] = useState<readonly LatestChange[]>([]);
  const [told, setTold] = useState('');
  const load = () =>
    ask<{ changes: LatestChange[] } | null>('changes', {}).then((latest) =>
      setChanges(latest?.changes ?? []),
    );
  useEffect(() => void load(), []);
  const undo = async (hash: string) => {
    try {
      setTold(await ask<string>('undo', { hash }));
      await load();
    } catch (error) {
      setTold(wordsOf(error));
    }
  };
  return (
    <main>
      <h1>Choose a record</h1>
      <p>
        What you save is written to the files of this folder, and nowhere else. Nobody sees it until
        you commit it and it is merged.
      </p>
      <h2>The last changes of the content</h2>
      <div role="status" className="told">
        {told && <p>{told}</p>}
      </div>
      {changes.length === 0 && <p>There is no git history in this folder.</p>}
      <ul className="changes">
        {changes.map(({ hash, on, what }) => (
          <li key={hash}>
            {what} ({on}){' '}
            <button
              type="button"
              className="quiet"
              aria-label={`Undo: ${what}`}
              onClick={() => void undo(hash)}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

function App() {
  const [records, setRecords] = useState<readonly RecordName[]>([]);
  const [opened, setOpened] = useState<OpenRecord>();
  const [refused, setRefused] = useState('');
  const open = async (name: Pick<RecordName, 'kind' | 'id'>) => {
    try {
      setOpened(await ask<OpenRecord>('open', { kind: name.kind, id: name.id }));
      setRefused('');
    } catch (error) {
      setRefused(wordsOf(error));
    }
  };
  const reload = async () => {
    setRecords(await ask<RecordName[]>('list', {}));
    setOpened(undefined);
  };
  useEffect(() => {
    ask<RecordName[]>('list', {})
      .then(setRecords)
      .catch((error: unknown) => setRefused(wordsOf(error)));
  }, []);
  return (
    <div className="frame">
      <List records={records} open={(record) => void open(record)} />
      <div>
        {refused && (
          <p className="problem" role="alert">
            {refused}
          </p>
        )}
        {opened ? (
          <Editor
            key={`${opened.kind} ${opened.id}`}
            opened={opened}
            records={records}
            reload={reload}
          />
        ) : (
          <Changes />
        )}
      </div>
    </div>
  );
}

createRoot(root).render(<App />);
