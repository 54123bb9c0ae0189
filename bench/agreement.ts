/** How long the measure of agreement takes on the answers of very many people: the whole command, as somebody runs it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { versionCollection } from '../src/features/level-of-need/collection';
import { audienceCollection } from '../src/features/partnership/collection';
import { practiceCollection } from '../src/features/practice/collection';
import { type Answer, answerColumns, toAnswerRow } from '../src/features/practice/model/answers';
import { knownNames } from '../src/features/practice/model/known';
import type { KnownNames } from '../src/features/practice/model/readRows';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { toCsv } from '../src/shared/openData';
import { makeChance } from './content';

export interface AnswersSize {
  people: number;
  cases: number;
  seed: number;
}

/** What issue 17 asks to be measured: 200,000 answers. */
export const wantedAnswers: AnswersSize = { people: 5_000, cases: 40, seed: 1 };

const runs = 5;

/** One made-up answer of each person to each of the first cases. The same size and seed give the same answers. */
export function makeAnswers(
  { cases: known, settings }: KnownNames,
  { people, cases: many, seed }: AnswersSize,
): Answer[] {
  const chance = makeChance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const cases = [...known].slice(0, many);
  const works = [...settings];
  return Array.from({ length: people }, (_, i): Answer[] => {
    const setting = works.length > 0 ? pick(works) : '';
    return cases.map(([id, { version, levels, lines }]) => ({
      case: id,
      version,
      level: pick(levels),
      lines: [...new Set([pick([...lines]), pick([...lines])])],
      rater: `made-up-${i + 1}`,
      setting,
      date: `2026-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-15`,
    }));
  }).flat();
}

/** Prints it; nothing passes or fails. @param root the project's root; its content has to be whole. */
export function benchAgreement(root: string, seed: number): void {
  const { site } = readSite(root, { release: false, today: londonToday() });
  if (!site) return;
  const size = { ...wantedAnswers, seed };
  const versions = site.all(versionCollection).map(({ id, data }) => ({ ...data, id }));
  const settings = site.all(audienceCollection).map(({ id }) => id);
  const known = knownNames(site.all(practiceCollection), versions, settings);
  const rows = makeAnswers(known, size).map((one) =>
    toAnswerRow(one, 'Made up, to measure: no person gave any of these answers.'),
  );
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-'));
  try {
    const sheet = path.join(folder, 'answers.csv');
    fs.writeFileSync(sheet, toCsv(answerColumns, rows));
    const times = Array.from({ length: runs }, () => {
      const from = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/practice-agreement.ts', sheet, '--out', folder],
        { cwd: root, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return performance.now() - from;
    });
    const [fastest = 0, , median = 0] = [...times].sort((a, b) => a - b);
    const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
    console.log(
      `${rows.length} answers (${size.people} people, ${size.cases} cases), the whole command, ${runs} times: fastest ${seconds(fastest)}, median ${seconds(median)} (wanted: under 5 s; load of this machine ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} processors)`,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
