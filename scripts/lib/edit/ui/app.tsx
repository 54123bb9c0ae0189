/** The editor: a list of records, the form of one, what is wrong with it, and the lines that a save changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { capital } from '../../../../src/shared/capital';
import type { FieldProblem, OpenRecord, RecordName } from '../../../../src/portal/edit/records';
import type { Saved } from '../api';
import type { SentPicture } from '../pictures';
import type { FreshRecord } from '../fresh';
import { ask, wordsOf } from './ask';
import { Changes } from './changes';
import { Fields } from './fields';
import { Life } from './life';
import { NewRecord } from './newRecord';
import { labelOf } from './model';
import Preview from './preview';
import { PageText } from './text';
import { followTheme } from './theme';
import { type Outcome, Told } from './told';

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

/** A record as it was opened; after its first save, with what came of it. */
type Opened = OpenRecord & Partial<FreshRecord> & { saved?: Saved };

/** Each opening has a form of its own: of the same record, too, for whoever leaves what was typed. */
function useOpened() {
  const [opened, setOpened] = useState<{ record: Opened; turn: number }>();
  const show = useCallback(
    (record: Opened) => setOpened((before) => ({ record, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  const close = useCallback(() => setOpened(undefined), []);
  return { opened, show, close };
}

function Editor({
  opened,
  records,
  reload,
  onTyped,
}: {
  opened: Opened;
  records: readonly RecordName[];
  reload: (saved?: Saved) => Promise<void>;
  /** Told whether something is typed that is not saved. */
  onTyped: (unsaved: boolean) => void;
}) {
  const [value, setValue] = useState(opened.value);
  const [body, setBody] = useState(opened.body);
  const [pictures, setPictures] = useState<readonly SentPicture[]>([]);
  const [outcome, setOutcome] = useState<Outcome>(opened.saved ? { saved: opened.saved } : {});
  const typedWith = (added: number) => JSON.stringify([value, body, added]);
  const typed = typedWith(pictures.length);
  const [kept, keep] = useState(typed);
  const unsaved = typed !== kept;
  useEffect(() => {
    onTyped(unsaved);
    return () => onTyped(false);
  }, [unsaved, onTyped]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose it far down in the list, or on a telephone, is taken to its form.
  useEffect(() => heading.current?.focus(), []);
  // The problems stand beside their fields, which may be far from the button.
  useEffect(() => {
    if (outcome.saved?.written === false)
      document.querySelector('main form [role="alert"]')?.scrollIntoView({ block: 'center' });
  }, [outcome]);
  const [text, setText] = useState(opened.text);
  const { kind, id, title, file, form, examples, fresh, left = [] } = opened;
  const problems: readonly FieldProblem[] = outcome.saved?.here ?? [];
  const save = async (dry: boolean) => {
    setOutcome({ busy: dry ? 'Checking the whole content…' : 'Checking and saving…' });
    try {
      const saved = await ask<Saved>('save', {
        ...{ kind, id, value, body, pictures, text, dry },
        ...(fresh && { fresh }),
      });
      setOutcome({ saved });
      if (!saved.written) return;
      if (fresh) return await reload(saved);
      setPictures([]);
      keep(typedWith(0));
      setText((await ask<OpenRecord>('open', { kind, id })).text);
    } catch (error) {
      setOutcome({ refused: wordsOf(error) });
    }
  };
  const ofText = problems.filter(({ field }) => field === '' || field === 'id');
  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(false);
        }}
      >
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="hint">{file}</p>
        {fresh && (
          <>
            <p>It is new, and nothing is written until you save it.</p>
            <ul>
              {left.map((item) => (
                <li key={item}>{capital(item)}</li>
              ))}
            </ul>
          </>
        )}
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
          <PageText
            body={body}
            onChange={setBody}
            onPicture={(picture) => setPictures([...pictures, picture])}
            problems={ofText}
            linesBefore={outcome.saved?.linesBefore ?? 0}
          />
        )}
        {body === undefined &&
          ofText.map(({ line, message, fix }) => (
            <p key={`${line} ${message}`} className="problem" role="alert">
              {capital(message)}. {capital(fix)}.
            </p>
          ))}
        <div className="actions">
          <Told {...outcome} />
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
      </form>
      <Preview
        wanted={{ kind, id, value, ...(body !== undefined && { body }), ...(fresh && { fresh }) }}
        pictures={pictures}
      />
      {!fresh && <Life record={opened} records={records} unsaved={unsaved} done={() => reload()} />}
    </main>
  );
}

/** What is typed and not saved is lost with its form, so a person is asked before that. */
function useUnsaved() {
  const unsaved = useRef(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  const onTyped = useCallback((is: boolean) => {
    unsaved.current = is;
  }, []);
  const mayLeave = useCallback(
    () => !unsaved.current || window.confirm('What you typed is not saved. Leave without saving?'),
    [],
  );
  return { onTyped, mayLeave };
}

/**
 * Opens what the address names, `#contact:front-door`, now and whenever it changes.
 * @param open says whether the reader lets it; if not, the address is again what it was.
 * @returns what ends that
 */
function onNamed(open: (name: Pick<RecordName, 'kind' | 'id'>) => boolean): () => void {
  const look = () => {
    const [, kind, id] = /^#([^:]+):(.+)$/.exec(decodeURIComponent(window.location.hash)) ?? [];
    return !kind || !id || open({ kind, id });
  };
  const follow = ({ oldURL }: HashChangeEvent) => {
    if (!look()) window.history.replaceState(null, '', oldURL);
  };
  look();
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

function App() {
  const [records, setRecords] = useState<readonly RecordName[]>([]);
  const { opened, show, close } = useOpened();
  const [refused, setRefused] = useState('');
  const { onTyped, mayLeave } = useUnsaved();
  const open = useCallback(
    async ({ kind, id }: Pick<RecordName, 'kind' | 'id'>, saved?: Saved) => {
      try {
        const record = await ask<OpenRecord>('open', { kind, id });
        show({ ...record, ...(saved && { saved }) });
        setRefused('');
      } catch (error) {
        setRefused(wordsOf(error));
      }
    },
    [show],
  );
  const reload = async (saved?: Saved) => {
    setRecords(await ask<RecordName[]>('list', {}));
    if (saved) await open(saved.name, saved);
    else close();
  };
  useEffect(() => {
    ask<RecordName[]>('list', {})
      .then(setRecords)
      .catch((error: unknown) => setRefused(wordsOf(error)));
    return onNamed((name) => {
      const may = mayLeave();
      if (may) void open(name);
      return may;
    });
  }, [mayLeave, open]);
  const leave = () => {
    if (!mayLeave()) return;
    window.history.replaceState(null, '', window.location.pathname);
    close();
  };
  return (
    <div className="frame">
      <div>
        {opened && (
          <p>
            <button type="button" className="quiet" onClick={leave}>
              What changed, and review
            </button>
          </p>
        )}
        <NewRecord begun={show} mayLeave={mayLeave} />
        <List records={records} open={(record) => mayLeave() && void open(record)} />
      </div>
      <div>
        {refused && (
          <p className="problem" role="alert">
            {refused}
          </p>
        )}
        {opened ? (
          <Editor
            key={opened.turn}
            opened={opened.record}
            records={records}
            reload={reload}
            onTyped={onTyped}
          />
        ) : (
          <Changes changed={() => reload()} />
        )}
      </div>
    </div>
  );
}

followTheme();
createRoot(document.getElementById('app') as HTMLElement).render(<App />);
