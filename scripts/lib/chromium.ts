/** A Chromium on this machine, for browser tests and for making PDFs. */
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import places from './browsers.json';

/**
 * Where to find one: the one named by `CHROMIUM_PATH` and no other, else the system's, or Playwright's own download.
 * Undefined where there is none: `CHROMIUM_PATH=none` builds without.
 */
export function chromiumPath(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return fs.existsSync(wanted) ? wanted : undefined;
  return [...places.chromium, chromium.executablePath()].find((candidate) =>
    fs.existsSync(candidate),
  );
}

/**
 * Debian's Chromium without a window, which runs the tests in two thirds of the time: the whole browser also draws its
 * own toolbar. Undefined where it is not installed, or where `CHROMIUM_PATH` names another.
 */
export function headlessShell(): string | undefined {
  const shell = places.headlessShell;
  return !process.env.CHROMIUM_PATH && fs.existsSync(shell) ? shell : undefined;
}

/** What it is started with: no sandbox (there is none as root), and nothing it would fetch for itself. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it. Throws where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error(
      'There is no Chromium on this machine. Install one, or name it in CHROMIUM_PATH.',
    );
  return chromium.launch({ executablePath, args: chromiumArguments });
}
