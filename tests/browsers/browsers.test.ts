/** The journeys in Firefox and in WebKit, where this machine has them. Chromium has tests of its own. */
import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { serveFolder, type StaticServer } from '../../scripts/lib/staticServer';
import { buildFolder, mustBeBuilt } from '../support/build';
import { startFirefox } from './firefox';
import { journeys } from './journeys';
import type { Visitor } from './visitor';
import { startWebKit } from './webkit';

interface Browser {
  name: string;
  /** Where it may be. */
  places: (string | undefined)[];
  start(program: string, origin: string, complaints: string[]): Promise<Visitor>;
}

const isScreen = (screen: string): boolean => screen.startsWith(':') || fs.existsSync(screen);

const browsers: Browser[] = [
  {
    name: 'Firefox',
    places: [
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    start: startFirefox,
  },
  // Its window needs a screen, or one that nobody sees.
  {
    name: 'WebKit',
    places: [process.env.DISPLAY, '/usr/bin/Xvfb'].some((screen) => screen && isScreen(screen))
      ? ['/usr/bin/WebKitWebDriver']
      : [],
    start: startWebKit,
  },
];

for (const { name, places, start } of browsers) {
  const program = places.find((file) => file && fs.existsSync(file));
  test.describe(name, () => {
    test.skip(!program, `${name} is not here: its journeys were not run.`);
    // Said once, by the process that gathers the tests.
    if (!program && process.env.TEST_WORKER_INDEX === undefined)
      console.log(`${name} is not here: its journeys were not run.`);

    let server: StaticServer;
    let visitor: Visitor;
    const complaints: string[] = [];
    test.beforeAll(async () => {
      mustBeBuilt(buildFolder);
      server = await serveFolder(buildFolder);
      visitor = await start(program ?? '', server.origin, complaints);
    });
    test.afterAll(async () => {
      await visitor?.close();
      await server?.close();
    });

    for (const journey of journeys)
      test(journey.name, async () => {
        await journey.go(visitor);
        expect(complaints).toEqual([]);
      });
  });
}
