/** npm run noticed: how many people of which setting have noticed what. */
import fs from 'node:fs';
import path from 'node:path';
import { counted } from '../src/shared/counted';
import { audienceCollection } from '../src/features/partnership/collection';
import { kindNames, type StreamItem } from '../src/features/whats-new/model/item';
import {
  countNoticed,
  fewest,
  type Noticed,
  type Shown,
} from '../src/features/whats-new/model/noticed';
import { readContentHistory } from '../src/features/whats-new/plugin/history';
import { stream } from '../src/features/whats-new/view';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { formatDate } from '../src/shared/calendar/dates';
import { toCsv } from '../src/shared/openData';
import { formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { readNoticedSheets, type SheetProblem } from './lib/noticed/sheets';
import { writeAll } from './lib/writeAll';

/** How many problems are printed; the file has all. */
const mostPrinted = 20;

const notShown = 'not shown';
const inWords = (count: Shown): string => (count === undefined ? notShown : String(count));

interface Named {
  /** By its id; the items in the order of the stream. */
  items: ReadonlyMap<string, StreamItem>;
  settingName: (id: string) => string;
}

/** The rows in the order of the stream, newest first. */
const inOrder = ({ rows }: Noticed, { items }: Named) => {
  const order = new Map([...items.keys()].map((id, i) => [id, i]));
  return [...rows].sort((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0));
};

function toTable(noticed: Noticed, named: Named): string {
  return toCsv(
    ['item', 'kind', 'title', 'changed', 'setting', 'read', 'asked'],
    inOrder(noticed, named).flatMap(({ item, cells, total }) => {
      const { kind, title, date } = named.items.get(item) as StreamItem;
      const about = { item, kind: kindNames[kind].one, title, changed: date };
      return [
        ...cells.map(({ read, asked }, i) => ({
          ...about,
          setting: named.settingName(noticed.settings[i] ?? ''),
          read: inWords(read),
          asked: inWords(asked),
        })),
        { ...about, setting: 'All settings', read: inWords(total), asked: '' },
      ];
    }),
  );
}

function toReport(noticed: Noticed, named: Named): string {
  const parts = inOrder(noticed, named).map(({ item, cells, total }) => {
    const { title, date } = named.items.get(item) as StreamItem;
    const lines = cells.flatMap(({ read, asked }, i) =>
      read === undefined
        ? []
        : [`- ${named.settingName(noticed.settings[i] ?? '')}: ${read} of ${asked}`],
    );
    const whole = total === undefined ? 'The total is not shown.' : `In all: ${total}.`;
    return `## ${title}\n\n${formatDate(date)}. ${whole}\n\n${lines.join('\n') || 'No setting can be shown.'}\n`;
  });
  return `# What was noticed\n\nOf the people whose sheets came back. Counts under ${fewest}, of those who have read it or of those who have not, are not shown, nor is what they could be worked out from.\n\n${parts.join('\n')}`;
}

function printProblems(problems: readonly SheetProblem[]): void {
  for (const { file, row, column, found, fix } of problems.slice(0, mostPrinted))
    console.error(
      `${file}${row ? `, row ${row}` : ''}${column ? `, ${column}` : ''}: found ${found}. To put it right: ${fix}.`,
    );
  const rest = problems.length - mostPrinted;
  if (rest > 0) console.error(`And ${rest} more; problems.csv has all of them.`);
}

/** A sheet that came back twice: two people of one meeting may have the same, so nobody but its keeper can tell. */
function printAlike(files: readonly string[]): void {
  const first = new Map<string, string>();
  for (const file of files) {
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const text = fs.readFileSync(file, 'latin1');
    const other = first.get(text);
    if (other === undefined) first.set(text, file);
    else
      console.error(
        `${file} says the same as ${other}, to the letter. Its rows without a staff number are counted again: leave it out if it is a copy.`,
      );
  }
}

const problemFile = (problems: readonly SheetProblem[]) => ({
  file: 'problems.csv',
  content: toCsv(
    ['file', 'row', 'column', 'found', 'fix', 'counted'],
    problems.map((one) => ({ ...one, counted: one.counted ? 'yes' : 'no' })),
  ),
});

void runCommand({
  help: `
npm run noticed -- <sheet.csv>... [--out FOLDER]

How many people of which setting have noticed which change: joins the files that people saved from /whats-new/pack. A row
without a staff number counts as of the one person whose file it is in. Counts under ${fewest} are not shown, nor is what
they could be worked out from.

  --out FOLDER   where to write noticed.csv and noticed.md, with problems.csv where a sheet needs a look; noticed unless told
  --help         show this text

Exits 0 on success, 1 when the content or a sheet has a fault or nobody can be counted, 2 on bad usage.`,
  options: { out: { type: 'string' } },
  run: ({ out = 'noticed' }, files) => {
    if (files.length === 0) throw new UsageError('Name at least one file.');
    if (out === '' || (fs.existsSync(out) && !fs.statSync(out).isDirectory()))
      throw new UsageError(`--out names a folder; found "${out}".`);
    const root = process.cwd();
    const { site, problems, filesRead } = readSite(root, {
      release: false,
      today: londonToday(),
      contentHistory: () => readContentHistory(root),
    });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const audiences = new Map(site.all(audienceCollection).map(({ id, name }) => [id, name]));
    const named: Named = {
      items: new Map(stream(site).map((item) => [item.id, item])),
      settingName: (id) => audiences.get(id) ?? 'Not said',
    };
    const sheets = readNoticedSheets(
      files,
      {
        items: new Set(named.items.keys()),
        settings: new Set(audiences.keys()),
        today: site.today,
      },
      (words) => console.error(words),
    );
    printProblems(sheets.problems);
    printAlike(files);
    const noticed = countNoticed(sheets.sightings);
    const found = noticed.rows.length > 0;
    writeAll(path.resolve(out), [
      ...(found
        ? [
            { file: 'noticed.csv', content: toTable(noticed, named) },
            { file: 'noticed.md', content: toReport(noticed, named) },
          ]
        : []),
      ...(sheets.problems.length > 0 ? [problemFile(sheets.problems)] : []),
    ]);
    if (found)
      console.log(`${counted(noticed.rows.length, 'change')}; the report is in ${out}/noticed.md.`);
    else console.error('No row could be counted, so there is no report.');
    return found && sheets.problems.length === 0 ? 0 : 1;
  },
});
