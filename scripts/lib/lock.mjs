/**
 * A file that says which process is at work, so that two do not write to the same folder at once. Plain Node, since the
 * set-up takes one before anything is installed.
 */
import fs from 'node:fs';
import os from 'node:os';

/**
 * @typedef {object} Holder
 * @property {number} pid the process at work; 0 while it is not known yet
 * @property {string} host the machine it runs on: a folder may be shared
 * @property {string} since `26/11/2026, 14:03:05`
 */

/** A file that cannot be read is being written; after this long nobody is writing it. */
const writingMs = 5_000;

/** The locks this process holds. */
const held = new Set();

/** @returns {boolean} whether a process of this machine runs */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @returns {Holder | undefined} who has the lock; undefined where its process is gone */
function findHolder(text, file) {
  let holder;
  try {
    holder = JSON.parse(text);
  } catch {
    const age = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age < writingMs ? { pid: 0, host: os.hostname(), since: 'now' } : undefined;
  }
  return holder.host !== os.hostname() || runs(holder.pid) ? holder : undefined;
}

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Takes away the lock of a process that is gone. Two may do so at once: moving it aside is one step, and who finds
 * that the other's new lock was moved puts it back.
 */
function clear(file, stale) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== stale) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @returns {Holder | undefined} who has the lock now; nothing is taken
 */
export function whoHolds(file) {
  const text = read(file);
  return text === undefined ? undefined : findHolder(text, file);
}

/**
 * Takes the lock, until `releaseLocks` or the end of this process. That of a process that is gone does not count.
 * @param {string} file
 * @returns {Holder | undefined} who has it, where this process did not get it
 */
export function takeLock(file) {
  const mine = { pid: process.pid, host: os.hostname(), since: new Date().toLocaleString('en-GB') };
  for (;;) {
    try {
      fs.writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      held.add(file);
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const text = read(file);
    const holder = text === undefined ? undefined : findHolder(text, file);
    if (holder) return holder;
    if (text !== undefined) clear(file, text);
  }
}

/** Gives back what this process holds. */
export function releaseLocks() {
  for (const file of held) fs.rmSync(file, { force: true });
  held.clear();
}

process.on('exit', releaseLocks);

/**
 * @param {Holder} holder
 * @param {string} what `build` or `set-up`
 * @param {string} file the lock
 */
export const describeHolder = ({ pid, host, since }, what, file) =>
  `Another ${what} is at work in this folder (process ${pid} on ${host}, since ${since}). Wait until it has finished; if there is none, delete ${file}.`;
