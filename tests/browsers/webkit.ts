/** WebKit as GNOME ships it, driven by its own WebDriver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import readline from 'node:readline';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, Key, type WebElement } from 'selenium-webdriver';
import { findSeen, poll, type Visitor, untilStill } from './visitor';

/** The window that the driver starts. */
const findMiniBrowser = (): string | undefined =>
  ['4.1', '4.0', '6.0']
    .flatMap((version) =>
      ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
        (machine) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`,
      ),
    )
    .find((file) => fs.existsSync(file));

/** A screen for programs with a window, where this machine has none; `-displayfd` says its number once it is ready. */
async function startScreen(): Promise<{ display: string; stop: () => void }> {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, stop: () => undefined };
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const lines = readline.createInterface({ input: screen.stdio[3] as Readable });
  const [number] = (await once(lines, 'line')) as [string];
  return { display: `:${number}`, stop: () => screen.kill() };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    return false;
  }
};

async function startDriver(
  program: string,
  display: string,
): Promise<{ address: string; driver: ChildProcess }> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const address = `http://127.0.0.1:${port}`;
  while (driver.exitCode === null && !(await answers(address)))
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  return { address, driver };
}

export async function startWebKit(program: string, origin: string): Promise<Visitor> {
  const screen = await startScreen();
  const { address, driver } = await startDriver(program, screen.display);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  });
  const browser = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  const ask: Visitor['ask'] = (question, argument) =>
    browser.executeScript(`return (${question.toString()})(arguments[0])`, argument);
  const find = (selector: string, text = '') =>
    poll(
      { ask },
      `${selector} ${text}`,
      () => ask(findSeen, { selector, text }) as Promise<unknown> as Promise<WebElement | null>,
    );
  return {
    ask,
    open: (to) => browser.get(origin + to),
    press: async (selector, text) => {
      const found = await find(selector, text);
      // At the edge it would be under the bar that this browser shows after a download.
      await browser.executeScript('arguments[0].scrollIntoView({ block: "center" })', found);
      await untilStill({ ask }, `${selector} ${text ?? ''}`, () => found.getRect());
      await found.click();
    },
    type: async (selector, text) => (await find(selector)).sendKeys(text.replace('\n', Key.RETURN)),
    widen: async (width) => {
      await browser.manage().window().setRect({ width, height: 900 });
    },
    close: async () => {
      await browser.quit();
      driver.kill();
      screen.stop();
    },
  };
}
