/** What the editor asks of the working tree: read, check, write, take back. No network and no framework in here. */
import fs from 'node:fs';
import path from 'node:path';
import {
  type Change,
  renamePage,
  renameRecord,
  withdrawPage,
  withdrawRecord,
} from '../../../src/portal/change/change';
import { Refusal } from '../../../src/portal/change/named';
import {
  bodyOf,
  composeRecord,
  type FieldProblem,
  listRecordNames,
  type OpenRecord,
  openRecord,
  placeProblems,
  spotOf,
  type RecordName,
  type Spot,
  type Wanted,
} from '../../../src/portal/edit/records';
import { type ContentReading, readContent, readSite } from '../../../src/portal/site';
import { counted } from '../../../src/shared/counted';
import { formatProblem, isError } from '../../../src/shared/problems';
import { git } from '../../../src/shared/git';
import { createPreview, type Preview } from './preview';
import { ReviewFault } from './review/call';
import { EditFault } from './fault';
import { planUndo, tellUndone } from './undo';
import { fileForDay, filesForDay, tellNewName } from './day';
import { pictureFiles, type SentPicture, writePictures } from './pictures';
import { remarksOn } from './remarks';
import { beginRecord, type Fresh, FreshFault, type FreshRecord, toFreshRecord } from './fresh';
import { type NewText, tryAll, tryFiles } from '../trial';
import { writeAll } from '../writeAll';

export interface Saving extends Wanted {
  /** The file as the editor read it. */
  text: string;
  pictures?: readonly SentPicture[];
  /** Of a record that is not written yet: how it began. */
  fresh?: Fresh;
  /** Only look, and write nothing. */
  dry?: boolean;
}

export interface Saved {
  /** In the fields of the record. */
  here: FieldProblem[];
  /** In other files, which the change would break. */
  elsewhere: string[];
  /** What to look at besides, though nothing of it stops a save. */
  remarks: string[];
  /** How many lines of its file come before the text of a page, as line numbers of problems count them. */
  linesBefore: number;
  /** Whether anything was written. */
  written: boolean;
  /** The lines that changed. */
  diff: string;
  /** What the list of records calls it from now on. */
  name: Pick<RecordName, 'kind' | 'id'>;
}

/** The lines that changed in a file, as git shows them; of a file that git does not know yet, all of them. */
function diffOf(root: string, spot: Pick<Spot, 'file' | 'text'>, written: NewText): string {
  const { file } = written;
  if (spot.file !== file) return tellNewName(spot.file, spot.text, written);
  if (git(root, ['ls-files', '--error-unmatch', '--', file]) !== undefined)
    return git(root, ['diff', '--no-color', '--no-ext-diff', '--', file]) ?? '';
  return fs
    .readFileSync(path.join(root, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => `+${line}`)
    .join('\n');
}

const linesBeforeText = (text: string): number =>
  text.slice(0, text.length - bodyOf(text).length).split('\n').length - 1;

/** The editor of one working tree. @param today the calendar date in Europe/London */
export function createEditor(root: string, today: () => string) {
  const options = () => ({ release: false, today: today() });
  const read = (): ContentReading => readContent(root, options());
  let known: ContentReading | undefined;
  const content = (): ContentReading => (known ??= read());
  const preview = createPreview(root, { today, content });

  /** @throws EditFault where the content has problems, in the words of the check */
  function wholeContent() {
    const { site, problems } = readSite(root, { ...options(), allowLost: true });
    if (!site)
      throw new EditFault(
        `Correct these problems first:\n${problems.filter(isError).map(formatProblem).join('\n')}`,
      );
    return { root, content: read(), site };
  }

  let begun:
    undefined | { of: string; content: ContentReading; record: ReturnType<typeof beginRecord> };

  /** A new record as it began: the whole content is not read again at each letter that is typed. */
  function begunOnce(fresh: Fresh) {
    const of = JSON.stringify(fresh);
    if (begun?.of !== of || begun.content !== known)
      begun = { of, content: content(), record: beginRecord(wholeContent(), fresh, today()) };
    return begun.record;
  }

  /** What is wrong with the files as they are: not the fault of a change that is tried. */
  const problemsNow = (): string[] => readSite(root, options()).problems.map(formatProblem);

  function apply(change: Change, write: boolean): string {
    const faults = tryFiles(root, change.files, today());
    if (faults.length > 0)
      throw new EditFault(
        `This would cause problems in the content:\n${faults.map(formatProblem).join('\n')}`,
      );
    if (write) {
      writeAll(root, change.files);
      known = undefined;
    }
    const live = change.places.filter(({ frozen }) => !frozen);
    return [
      `${counted(live.length, 'place')} in ${counted(new Set(live.map(({ file }) => file)).size, 'file')} ${live.length === 1 ? 'names' : 'name'} it.`,
      ...change.given.map(({ from, to }) =>
        to === undefined ? `${from} keeps a note that it was withdrawn.` : `${from} → ${to}`,
      ),
    ].join('\n');
  }

  return {
    list: (): RecordName[] => {
      known = read();
      return listRecordNames(known);
    },

    /** @throws EditFault where it is not there; a broken file, which may have it, is told in the words of the check */
    open(name: Pick<RecordName, 'kind' | 'id'>): OpenRecord {
      try {
        return openRecord(root, content(), name);
      } catch (error) {
        const broken = error instanceof Refusal ? readSite(root, options()).problems : [];
        const told = broken.filter(isError).slice(0, 5).map(formatProblem);
        if (!(error instanceof Refusal) || told.length === 0) throw error;
        throw new EditFault(
          `${error.message} It may be in a file that has a problem; correct that in the file:\n${told.join('\n')}`,
        );
      }
    },

    /** A new record to fill in; nothing is written. @throws FreshFault where its id or address is taken */
    start(fresh: Fresh): FreshRecord {
      const around = wholeContent();
      return toFreshRecord(root, around.content, beginRecord(around, fresh, today()), fresh);
    },

    /** The page as it would be with the fields as they are typed; nothing is written, and only these are checked. */
    preview({ fresh, ...wanted }: Pick<Saving, 'fresh' | keyof Wanted>): Promise<Preview> {
      const { spot, name } = fresh
        ? begunOnce(fresh)
        : { spot: spotOf(root, content(), wanted), name: wanted };
      const { kind, id } = name;
      const composed = composeRecord(spot, wanted);
      return preview.draw({ kind, id, composed, value: wanted.value, body: wanted.body });
    },

    /** Takes away what previews left outside the project. */
    close: preview.forget,

    /** Tries a change on a copy of the content; writes it where nothing is wrong with it. */
    save({ text, pictures = [], dry = false, fresh, ...wanted }: Saving): Saved {
      const { spot, name, labels } = fresh
        ? beginRecord(wholeContent(), fresh, today())
        : {
            spot: spotOf(root, content(), wanted),
            name: { kind: wanted.kind, id: wanted.id },
            labels: [],
          };
      const { content: become } = composeRecord(spot, wanted);
      const composed = { file: fileForDay(spot.file, wanted.value), content: become };
      if (spot.text !== text)
        throw new EditFault(
          `${spot.file} was changed by somebody else meanwhile. Copy what you typed, open it again and put it in.`,
        );
      const images = pictureFiles(root, pictures);
      const changes = [...labels, ...filesForDay(root, spot.file, composed)];
      const all = tryAll(root, changes, today(), images);
      const found = all.filter(isError);
      const before = new Set(found.length > 0 ? problemsNow() : []);
      const problems = found.filter((problem) => !before.has(formatProblem(problem)));
      const place = { ...spot, file: composed.file };
      const { here, elsewhere } = placeProblems(place, problems);
      const written = !dry && problems.length === 0;
      if (written) {
        writePictures(root, images);
        writeAll(root, changes);
        known = undefined;
      }
      return {
        here,
        elsewhere: elsewhere.map(formatProblem),
        linesBefore: linesBeforeText(become),
        remarks: remarksOn(place, all, composed),
        written,
        diff: written ? diffOf(root, spot, composed) : '',
        name,
      };
    },

    /** Another id for a record. @returns what would change, or did */
    rename: ({ name, to, write }: { name: string; to: string; write: boolean }): string =>
      apply(
        name.startsWith('/')
          ? renamePage(wholeContent(), name, to)
          : renameRecord(wholeContent(), name, to),
        write,
      ),

    /** Takes a record away. @returns what would change, or did */
    withdraw: ({
      name,
      write,
      ...wish
    }: {
      name: string;
      use?: string;
      why: string;
      by: string;
      write: boolean;
    }): string =>
      apply(
        name.startsWith('/')
          ? withdrawPage(wholeContent(), name, wish)
          : withdrawRecord(wholeContent(), name, wish),
        write,
      ),

    /** Takes a change back, as a draft in this folder. @throws EditFault where it cannot be, or the check is against it */
    undo({ hash }: { hash: string }): string {
      const undoing = planUndo(root, hash);
      const { files, pictures } = undoing;
      const found = tryFiles(root, files, today(), pictures);
      const before = new Set(found.length > 0 ? problemsNow() : []);
      const faults = found.map(formatProblem).filter((line) => !before.has(line));
      if (faults.length > 0)
        throw new EditFault(
          `Nothing was changed: later changes rely on this one. Without it the check finds\n${faults.join('\n')}`,
        );
      writePictures(root, pictures);
      writeAll(root, files);
      known = undefined;
      return tellUndone(undoing);
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;

/** Whether an error is for the person at the editor, in words. */
export const isForPerson = (error: unknown): error is Error =>
  [EditFault, Refusal, FreshFault, ReviewFault].some((kind) => error instanceof kind);
