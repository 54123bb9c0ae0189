/** What many audits cost: reading them and making their views, and filtering their findings in a slow browser. */
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type * as Explorer from '../src/features/audits/model/explore';
import type { ExploredFinding } from '../src/features/audits/model/explore';
import { findingTypes } from '../src/features/audits/model/words';
import { launchChromium } from '../scripts/lib/chromium';
import { copyContent } from '../scripts/lib/trial';
import { measureApart } from './build';
import { makeChance } from './content';

export interface AuditSize {
  cycles: number;
  agencies: number;
  questions: number;
  seed: number;
}

/** What issue 17 asks to be measured: 16,000 answers. */
export const wantedSize: AuditSize = { cycles: 20, agencies: 40, questions: 20, seed: 1 };

const slowdown = 4;
const themes = 7;
const vocabulary =
  'staff children training records supervision partnership agency referral policy learning review advice team safer concern practice meeting audit help plan'.split(
    ' ',
  );

const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const agencyName = (i: number): string => `made-up-agency-${i + 1}`;

/**
 * Made-up audits by path: each agency answers each question of each audit and gives one finding for it. Nothing of it is
 * about anybody. The same size and seed give the same files.
 */
export function makeAudits({ cycles, agencies, questions, seed }: AuditSize): Map<string, object> {
  const chance = makeChance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const sentence = () => {
    const text = list(14, () => pick(vocabulary)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const asked = list(questions, (i) => ({
    number: i + 1,
    id: `made-up-question-${i + 1}`,
    theme: `theme-${(i % themes) + 1}`,
    text: `Made-up question ${i + 1}?`,
  }));
  const files = new Map<string, object>();
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const id = `made-up-${String(cycle + 1).padStart(3, '0')}`;
    const day = `${1990 + cycle}-02-01`;
    const responses = list(agencies, (agency) => ({
      agency: agencyName(agency),
      reviewedOn: day,
      summary: sentence(),
      answers: asked.map(({ number }) => ({ question: number, summary: sentence() })),
      findings: asked.map(({ number }) => ({
        id: `${id}-${agencyName(agency)}-${number}`,
        question: number,
        type: pick(findingTypes),
        text: sentence(),
      })),
    }));
    const folder = `data/audits/${id}`;
    files.set(`${folder}/cycle.yaml`, {
      id,
      title: `Made-up audit ${cycle + 1}`,
      region: 'Nowhere',
      summary: 'Made up, to measure.',
      source: { title: 'None', author: 'A generator', date: day },
      duty: {
        citation: 'children-act-2004',
        summary: 'Made up.',
        bodies: ['A body'],
        arrangements: ['A lead'],
        employers: ['Training'],
      },
      method: ['Made up.'],
      reviews: responses.map(({ agency }) => ({ agency, on: day })),
    });
    files.set(`${folder}/questions.yaml`, {
      themes: list(themes, (i) => ({
        id: `theme-${i + 1}`,
        name: `Made-up theme ${i + 1}`,
        summary: 'Made up.',
      })),
      questions: asked,
    });
    files.set(`${folder}/recommendations.yaml`, {
      recommendations: list(6, (i) => ({
        number: i + 1,
        text: `Made-up recommendation ${i + 1}.`,
        askedOf: 'Nobody',
        findings: [...new Set(list(8, () => pick(pick(responses).findings).id))],
        progress: { status: 'not-yet-reported' },
      })),
    });
    for (const response of responses)
      files.set(`${folder}/responses/${response.agency}.yaml`, response);
  }
  return files;
}

/** Writes made-up audits and their agencies beside the content that a folder has. @returns how many answers there are. */
export function addAudits(folder: string, size: AuditSize): number {
  for (const [file, value] of makeAudits(size)) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, stringify(value, { aliasDuplicateObjects: false }));
  }
  const agencies = list(
    size.agencies,
    (i) =>
      `  - { id: ${agencyName(i)}, name: Made-up agency ${i + 1}, sector: council, summary: Made up. }\n`,
  ).join('');
  fs.appendFileSync(path.join(folder, 'data/agencies.yaml'), agencies);
  return size.cycles * size.agencies * size.questions;
}

/** The findings of every made-up audit as if they were one, which is more than any page has. */
export function makeFindings(size: AuditSize): ExploredFinding[] {
  const files = [...makeAudits(size).values()] as {
    agency?: string;
    findings?: ExploredFinding[];
  }[];
  return files.flatMap(({ agency, findings = [] }) =>
    agency === undefined
      ? []
      : findings.map((one) => ({
          ...one,
          agency,
          theme: `theme-${((one.question - 1) % themes) + 1}`,
          recommendations: one.question % 5 === 0 ? [1] : [],
        })),
  );
}

interface Bundler {
  buildSync(options: object): { outputFiles: { text: string }[] };
}

/** The explorer's own model as one script; tsx brings the bundler. */
function bundleModel(root: string): string {
  const { buildSync }: Bundler = createRequire(path.join(root, 'node_modules/tsx/package.json'))(
    'esbuild',
  );
  return (
    buildSync({
      entryPoints: [path.join(root, 'src/features/audits/model/explore.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'explorer',
      target: 'es2022',
      write: false,
    }).outputFiles[0]?.text ?? ''
  );
}

/** What is chosen, and what is typed besides. */
const choices: [object, string][] = [
  [{}, ''],
  [{ type: 'gap' }, ''],
  [{ type: 'asks', agency: 'every' }, ''],
  [{ agency: agencyName(2), theme: 'theme-2' }, ''],
  [{ question: '5', recommended: '1' }, ''],
  [{ recommended: 'no' }, ''],
  [{}, 'tr'],
  [{}, 'training rec'],
  [{ type: 'strength' }, 'staff'],
];

async function benchFilter(root: string, size: AuditSize): Promise<void> {
  const browser = await launchChromium().catch(() => undefined);
  if (!browser) {
    console.log('There is no Chromium on this machine, so the filter was not measured.');
    return;
  }
  try {
    const page = await (await browser.newContext()).newPage();
    await page.addScriptTag({ content: bundleModel(root) });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const asked = {
      agencies: list(size.agencies, agencyName),
      questions: list(size.questions, (i) => i + 1),
    };
    for (const findings of [makeFindings({ ...size, cycles: 1 }), makeFindings(size)]) {
      // No function in here has a name: tsx would mark it with a helper that the page does not have.
      const times = await page.evaluate(
        (given) => {
          const { explorer } = window as unknown as {
            explorer: typeof Explorer;
          };
          const words = explorer.readWords(given.findings);
          return given.choices.map(([filter, typed]) =>
            Math.min(
              ...[1, 2, 3]
                .map(
                  () =>
                    [performance.now(), explorer.withWords(given.findings, words, typed)] as const,
                )
                .map(
                  ([from, worded]) =>
                    [
                      from,
                      explorer.countFacets(worded, given.asked, filter),
                      explorer.exploreFindings(worded, given.asked, filter),
                      performance.now(),
                    ] as const,
                )
                .map(([from, , , to]) => to - from),
            ),
          );
        },
        { findings, asked, choices } as never as {
          findings: ExploredFinding[];
          asked: typeof asked;
          choices: [object, string][];
        },
      );
      const sorted = [...times].sort((a, b) => a - b);
      console.log(
        `  filter ${findings.length} findings with the count of every choice, ${times.length} choices, best of three runs: median ${(sorted[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(1)} ms (wanted: under 100 ms)`,
      );
    }
  } finally {
    await browser.close();
  }
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** Prints it; nothing passes or fails. @param seed what the made-up words follow from. */
export async function benchAudits(root: string, seed: number): Promise<void> {
  const size = { ...wantedSize, seed };
  const folders = [0, 1].map(() => fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-')));
  try {
    const [without = '', large = ''] = folders;
    for (const folder of folders) copyContent(root, folder);
    const answers = addAudits(large, size);
    const [before, after] = [measureApart(without), measureApart(large)];
    console.log(
      `${size.cycles} audits of ${size.agencies} agencies and ${size.questions} questions (${answers} answers) add, in processor time: check ${seconds(after.checkMs - before.checkMs)}, views ${seconds(after.viewsMs - before.viewsMs)}; ${after.pages - before.pages} pages; ${Math.round(after.megabytes - before.megabytes)} MB`,
    );
    console.log(`In Chromium at ${slowdown}x slowdown (the model, without drawing):`);
    await benchFilter(root, size);
  } finally {
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  }
}
