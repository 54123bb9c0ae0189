/** Sends the digests of a list: one that was begun before first, then the newest. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toCsv } from '../../../src/shared/openData';
import { copyId, keyOfAddress } from './copyId';
import { readMessage } from './folder';
import { isUnfinished, openJournal } from './journal';
import { toCopy } from './message';
import { sendAll, type Sending } from './send';
import { openServer, type ServerAddress } from './smtp';

export interface Delivery {
  server: ServerAddress;
  /** The public address of the site. */
  url: string;
  /** The partnership's own mailbox. */
  from: string;
  /** The name of the list, and the folder of its digests. */
  list: string;
  folder: string;
  /** The names of its digests, oldest first. */
  batches: readonly string[];
  addresses: readonly string[];
  /** Whether to send also to those who may have it. */
  again: boolean;
}

/** What became of a digest, and who is to be looked at: in words, and in a file beside it. */
function report(batch: string, folder: string, done: Sending): void {
  const { sent, before, refused, later, unknown, stopped } = done;
  console.log(`${batch}: sent ${sent}${before > 0 ? `, and ${before} had it before` : ''}.`);
  const rows = [
    ...refused.map((one) => ({ ...one, what: 'refused' })),
    ...later.map((one) => ({ ...one, what: 'not yet' })),
    ...unknown.map((address) => ({ address, said: '', what: 'not known whether it arrived' })),
  ];
  const file = path.join(folder, 'not-sent.csv');
  if (rows.length > 0) fs.writeFileSync(file, toCsv(['address', 'what', 'said'], rows));
  else fs.rmSync(file, { force: true });
  if (refused.length > 0) console.error(`${refused.length} refused: ${file} has each with why.`);
  if (later.length > 0)
    console.error(`${later.length} not taken yet: run the same command again later.`);
  if (unknown.length > 0)
    console.error(
      `Of ${unknown.length} nobody knows whether they have it: ask them, or send it again with --again.`,
    );
  if (stopped !== undefined)
    console.error(
      `Stopped: ${stopped}. Run the same command again to go on; nobody gets it twice.`,
    );
}

/** @returns whether everybody has it. @throws StateError where a journal cannot be read. */
export async function deliver(delivery: Delivery): Promise<boolean> {
  const { server: address, url, from, list, folder: lists, batches, addresses, again } = delivery;
  const newest = batches.at(-1);
  if (newest === undefined) return true;
  const begun = batches.slice(0, -1).filter((id) => isUnfinished(path.join(lists, id)));
  let stop = false;
  const onSignal = () => {
    stop = true;
    console.error('Stopping after this message.');
  };
  process.once('SIGINT', onSignal);
  const server = openServer(address);
  try {
    let whole = true;
    for (const id of [...begun, newest]) {
      const folder = path.join(lists, id);
      const common = readMessage(folder);
      const journal = openJournal(folder);
      const { planned } = journal;
      const receivers = addresses
        .map((to) => ({ address: to, who: keyOfAddress(to) }))
        // An older digest goes to those alone whom it was meant for then.
        .filter(({ who }) => id === newest || planned?.has(who))
        .map(({ address: to, who }) => ({
          address: to,
          who,
          message: () => toCopy(common, { to, at: new Date(), id: copyId(url, list, id, to) }),
        }));
      const done = await sendAll(receivers, {
        from,
        server,
        journal,
        again,
        wait,
        isStopped: () => stop,
        tell: (words) => console.error(words),
      });
      journal.close();
      report(id, folder, done);
      whole &&=
        done.stopped === undefined &&
        done.later.length + done.unknown.length + done.refused.length === 0;
      if (done.stopped !== undefined) break;
    }
    return whole;
  } finally {
    server.close();
    process.off('SIGINT', onSignal);
  }
}
