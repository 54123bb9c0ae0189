/** The sheet an agency fills in, as CSV and as an Excel workbook, empty or with the agency's contacts in it. */
import writeExcelFile from 'write-excel-file/node';
import { toCsv } from '../../../../shared/openData';
import type { Contact } from '../../model/schema';
import { columns, type Values } from './columns';
import type { Lookups } from './readers';
import { valuesOf } from './rows';

const headings = columns.map(({ name }) => name);

/** The rows for contacts, one each. */
export const toRows = (contacts: readonly Contact[], lookups: Lookups): Values[] =>
  contacts.map((contact) => valuesOf(contact, lookups));

/** @param rows an empty list gives the headings alone. */
export const toTemplateCsv = (rows: readonly Values[]): string => toCsv(headings, rows);

const text = (value: string, more: object = {}) => ({
  value,
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top' as const,
  ...more,
});
const bold = { fontWeight: 'bold' as const };

/** How many rows are formatted as text, so that telephone numbers typed into them keep their zero. */
const spareRows = 200;

const rules = [
  'One row for each service, helpline or role. Leave a cell empty to leave what the site has; write none to remove it.',
  'Numbers, addresses and hours are shown to people worried about a child: check each before you send this.',
  'Give addresses and numbers of teams, never of a person, and nothing about a child or a family.',
];

function explain(lookups: Lookups): ReturnType<typeof text>[][] {
  const lists = (['agency', 'area', 'audience', 'concern', 'contact'] as const).flatMap((kind) => [
    [],
    [
      text(
        `Allowed for ${columns
          .filter((c) => c.list === kind)
          .map((c) => c.name)
          .join(', ')}: the id or the name`,
        bold,
      ),
    ],
    ...lookups[kind].map(({ id, name }) => [text(id), text(name)]),
  ]);
  return [
    ...rules.map((rule) => [text(rule)]),
    [],
    ['column', 'what goes there', 'example', 'needed'].map((heading) => text(heading, bold)),
    ...columns.map(({ name, about, example, needed, list }) => [
      text(name),
      text(about),
      text(example || ((list && lookups[list][0]?.id) ?? '')),
      text(needed ? 'for a new contact' : ''),
    ]),
    ...lists,
  ];
}

/** A zip file carries the time of day at which it was made; with a fixed one the same content gives the same bytes. */
function stillTime(bytes: Buffer): Buffer {
  const [localFile, listed, midnight1980] = [0x04034b50, 0x02014b50, 0x0021_0000];
  for (let at = 0; at + 16 <= bytes.length; at += 1) {
    const signature = bytes.readUInt32LE(at);
    if (signature === localFile) bytes.writeUInt32LE(midnight1980, at + 10);
    if (signature === listed) bytes.writeUInt32LE(midnight1980, at + 12);
  }
  return bytes;
}

/** The workbook: the sheet to fill in, formatted as text, and one that says what goes where. */
export async function toTemplateWorkbook(
  rows: readonly Values[],
  lookups: Lookups,
): Promise<Buffer> {
  const filled = [
    ...rows,
    ...Array.from({ length: Math.max(0, spareRows - rows.length) }, (): Values => ({})),
  ];
  const book = await writeExcelFile([
    {
      sheet: 'Contacts',
      stickyRowsCount: 1,
      columns: columns.map(({ name }) => ({
        width: ['purpose', 'not for', 'have ready', 'what happens next'].includes(name) ? 40 : 22,
      })),
      data: [
        headings.map((heading) => text(heading, bold)),
        ...filled.map((row) => headings.map((heading) => text(row[heading] ?? ''))),
      ],
    },
    {
      sheet: 'What goes where',
      columns: [{ width: 34 }, { width: 70 }, { width: 34 }, { width: 18 }],
      data: explain(lookups),
    },
  ]).toBuffer();
  return stillTime(book);
}
