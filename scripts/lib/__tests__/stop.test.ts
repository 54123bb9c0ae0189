import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../../tests/support/runCommand';

/** A program that would never end, and tells the process that started it to stop, as Ctrl-C does. */
const endless = 'setInterval(() => {}, 1000); process.kill(process.ppid, `SIGTERM`)';

/** What becomes of work in a process of its own: a signal would end the tests with it. */
function outcomeOf(work: string): unknown {
  const code = `
    import { runProgram, untilStopped } from ${JSON.stringify(path.join(__dirname, '../stop'))};
    const node = (code: string, signal: AbortSignal) =>
      runProgram(['-e', code], { signal, cwd: process.cwd() });
    const endless = ${JSON.stringify(endless)};
    untilStopped(async (signal) => { ${work} })
      .catch((error: Error) => error.message)
      .then((result) => console.log(JSON.stringify([result, process.listenerCount('SIGTERM')])));`;
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = spawnSync(process.execPath, [tsx, '-e', code], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const [result, listening] = JSON.parse(stdout.trim());
  expect(listening).toBe(0);
  return result;
}

test('work that nobody stops gives what it gives', () => {
  expect(outcomeOf('return node("process.exit(3)", signal)')).toEqual({ value: 3 });
  expect(outcomeOf('throw new Error("broken")')).toBe('broken');
}, 120_000);

test(
  'a signal ends the program at work first, and then says which it was',
  () =>
    expect(outcomeOf('return node(endless, signal)')).toEqual({ value: null, stopped: 'SIGTERM' }),
  120_000,
);

test(
  'what comes after the signal is not begun',
  () =>
    expect(
      outcomeOf('await node(endless, signal); await node("", signal); return "begun"'),
    ).toEqual({ stopped: 'SIGTERM' }),
  120_000,
);
