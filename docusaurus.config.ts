/**
 * Docusaurus loads this file twice in a build, each time anew with everything it imports. The configuration is made once
 * for a process all the same: it reads all content, and the plugin and the pages are to ask that one reading.
 */
import type { Config } from '@docusaurus/types';

const kept = globalThis as unknown as Record<symbol, Promise<Config> | undefined>;
const key = Symbol.for(`configuration of ${__dirname}`);

export default function configure(): Promise<Config> {
  kept[key] ??= import('./src/portal/configuration').then(({ default: made }) => made);
  return kept[key];
}
