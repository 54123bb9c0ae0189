/** Sends a digest to each receiver once, however often it is interrupted and begun again. */
import type { Journal } from './journal';
import { type MailServer, type Outcome, ServerError } from './smtp';

export interface Receiver {
  address: string;
  /** Its name in the journal. */
  who: string;
  /** Made when it is sent. */
  message: () => Buffer;
}

export interface Sending {
  sent: number;
  /** Sent in an earlier run. */
  before: number;
  refused: { address: string; said: string }[];
  later: { address: string; said: string }[];
  unknown: string[];
  /** Why it ended before its end. */
  stopped?: string;
}

interface Options {
  from: string;
  server: MailServer;
  journal: Journal;
  /** Whether to send also to those who may have it. */
  again: boolean;
  /** Waits so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** Asked before each receiver. */
  isStopped: () => boolean;
  tell: (words: string) => void;
}

/** How long to wait after each try that failed, in milliseconds: a server that has no time gets more of it each time. */
const waits = [1_000, 4_000, 15_000, 60_000];

const tellEvery = 100;

/** One try, with what is known of it on the disk before and after. */
async function tryOnce(
  { address, who, message }: Receiver,
  { from, server, journal }: Options,
): Promise<{ outcome: Outcome; fault?: ServerError }> {
  journal.write({ is: 'trying', who });
  try {
    const outcome = await server.send(from, address, message());
    if (outcome.is === 'sent') journal.write({ is: 'sent', who });
    else if (outcome.is !== 'unknown') journal.write({ is: outcome.is, who, said: outcome.said });
    return { outcome };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    // There was no connection, so nothing was handed over.
    journal.write({ is: 'later', who, said: error.message });
    return { outcome: { is: 'later', said: error.message }, fault: error };
  }
}

/** One receiver, tried again where the server has no time. @throws ServerError where there is no server. */
async function sendOne(receiver: Receiver, options: Options): Promise<Outcome> {
  for (let tries = 0; ; tries += 1) {
    const { outcome, fault } = await tryOnce(receiver, options);
    const pause = waits[tries];
    if (fault && (!fault.again || pause === undefined)) throw fault;
    if (outcome.is !== 'later' || pause === undefined) return outcome;
    options.tell(`${receiver.address}: ${outcome.said}. Trying again in ${pause / 1000} s.`);
    await options.wait(pause);
  }
}

/** Whether a receiver is to be sent it now; where not, it is noted why. */
function isDue({ address, who }: Receiver, { journal, again }: Options, done: Sending): boolean {
  const standing = journal.standing(who);
  if (standing === 'sent') done.before += 1;
  else if (standing === 'refused') done.refused.push({ address, said: journal.said(who) });
  else if (standing === 'unknown' && !again) done.unknown.push(address);
  else return true;
  return false;
}

function note({ address }: Receiver, outcome: Outcome, done: Sending): void {
  if (outcome.is === 'sent') done.sent += 1;
  else if (outcome.is === 'unknown') done.unknown.push(address);
  else done[outcome.is].push({ address, said: outcome.said });
}

/**
 * Sends to everybody who has not had it. Who may have had it, because a run ended while it was handed over, is named
 * and left out: better to ask than to send twice.
 */
export async function sendAll(receivers: readonly Receiver[], options: Options): Promise<Sending> {
  const { journal, tell } = options;
  const done: Sending = { sent: 0, before: 0, refused: [], later: [], unknown: [] };
  journal.write({ is: 'planned', who: receivers.map(({ who }) => who) });
  let failedInARow = 0;
  for (const receiver of receivers) {
    if (!isDue(receiver, options, done)) continue;
    if (options.isStopped()) return { ...done, stopped: 'you stopped it' };
    try {
      const outcome = await sendOne(receiver, options);
      note(receiver, outcome, done);
      failedInARow = outcome.is === 'later' ? failedInARow + 1 : 0;
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      return { ...done, stopped: error.message };
    }
    // One receiver whose server has no time is ordinary; several in a row are our own server.
    if (failedInARow >= 3) return { ...done, stopped: done.later.at(-1)?.said ?? 'no answer' };
    if (done.sent > 0 && done.sent % tellEvery === 0) tell(`${done.sent} sent.`);
  }
  return done;
}
