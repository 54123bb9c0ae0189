/**
 * Who was sent a digest: a line before each try and a line after it, so that a run which ends at any moment is taken up
 * where it ended. It names receivers by a short key, never by an address.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { StateError } from './state';

const key = z.string().regex(/^[0-9a-f]{24}$/);

const lineSchema = z.discriminatedUnion('is', [
  /** Whom it is meant for. */
  z.strictObject({ is: z.literal('planned'), who: z.array(key), at: z.iso.datetime() }),
  /** It is being handed over; without a line after it nobody knows whether it was. */
  z.strictObject({ is: z.literal('trying'), who: key, at: z.iso.datetime() }),
  z.strictObject({ is: z.literal('sent'), who: key, at: z.iso.datetime() }),
  z.strictObject({ is: z.literal('refused'), who: key, said: z.string(), at: z.iso.datetime() }),
  /** It was not taken, and may be the next time. */
  z.strictObject({ is: z.literal('later'), who: key, said: z.string(), at: z.iso.datetime() }),
]);

type Line = z.infer<typeof lineSchema>;
type WithoutTime<L> = L extends unknown ? Omit<L, 'at'> : never;

export type Standing = 'sent' | 'refused' | 'later' | 'unknown';

export interface Journal {
  /** How it stands with a receiver; undefined where nothing was tried. */
  standing: (who: string) => Standing | undefined;
  /** What the server said of a receiver the last time; empty where it said nothing. */
  said: (who: string) => string;
  /** Whom it was meant for when it was first sent; undefined before. */
  planned: ReadonlySet<string> | undefined;
  /** On the disk when this returns. */
  write: (line: WithoutTime<Line>) => void;
  close: () => void;
}

const journalFile = 'sent.jsonl';

/** The lines of a file. A last line without an end was being written when a run ended: it does not count. */
function readLines(file: string): Line[] {
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) fs.truncateSync(file, Buffer.byteLength(whole));
  try {
    return whole
      .split('\n')
      .filter(Boolean)
      .map((line) => lineSchema.parse(JSON.parse(line)));
  } catch {
    throw new StateError(
      `${file} cannot be read, so it is not known who has the message. Put back a copy of it.`,
    );
  }
}

/** @param folder of the digest. @throws StateError where the journal is not what this command wrote. */
export function openJournal(folder: string): Journal {
  const file = path.join(folder, journalFile);
  const standing = new Map<string, Standing>();
  const said = new Map<string, string>();
  let planned: ReadonlySet<string> | undefined;
  const take = (line: Line | WithoutTime<Line>): void => {
    if (line.is === 'planned') planned = new Set([...(planned ?? []), ...line.who]);
    else {
      standing.set(line.who, line.is === 'trying' ? 'unknown' : line.is);
      said.set(line.who, 'said' in line ? line.said : '');
    }
  };
  for (const line of readLines(file)) take(line);
  const open = fs.openSync(file, 'a');
  return {
    standing: (who) => standing.get(who),
    said: (who) => said.get(who) ?? '',
    get planned() {
      return planned;
    },
    write(line) {
      fs.writeSync(open, `${JSON.stringify({ ...line, at: new Date().toISOString() })}\n`);
      fs.fdatasyncSync(open);
      take(line);
    },
    close: () => fs.closeSync(open),
  };
}

/** Whether a digest was begun to be sent, and some of those it was meant for still wait for it. */
export function isUnfinished(folder: string): boolean {
  if (!fs.existsSync(path.join(folder, journalFile))) return false;
  const journal = openJournal(folder);
  journal.close();
  const waits = (who: string) => [undefined, 'later'].includes(journal.standing(who));
  return [...(journal.planned ?? [])].some(waits);
}
