/** When everything was checked and is due again, as open data. It holds dates and no states: those depend on the day it is read. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../../shared/openData';
import type { ReviewItem } from '../../model/items';

const exportedItem = z.strictObject({
  kind: z.string().describe('What it is: contact, guidance, version, citation or another.'),
  id: z.string(),
  title: z.string(),
  page: z.url(),
  checked: z.iso.date().describe('The day on which it was last looked at.'),
  due: z.iso
    .date()
    .describe('The last day on which a review is in time; overdue from the day after.'),
  owner: z.strictObject({ id: z.string(), name: z.string() }),
});

export const freshnessExportSchema = z.strictObject({
  ...envelope,
  warnDays: z.int().describe('How many days ahead of its date a review is called due.'),
  items: z.array(exportedItem),
});

const columns = ['kind', 'id', 'title', 'owner', 'checked', 'due', 'page'];

/** @param warnDays how many days ahead count as due. */
export function createFreshnessDataset(
  items: readonly ReviewItem[],
  warnDays: number,
  { siteUrl, about }: { siteUrl: string; about: Envelope },
): Dataset {
  const exported = items.map(({ kind, id, title, path, checked, due, owner }) => ({
    kind: kind.id,
    id,
    title,
    page: `${siteUrl}${path}`,
    checked,
    due,
    owner: { id: owner.id, name: owner.name },
  }));
  return {
    id: 'freshness',
    title: 'Freshness',
    summary:
      'When each contact, page, course, version of the document, law and guidance was last checked, when it is due again, and who keeps it.',
    schema: freshnessExportSchema,
    schemaName: 'freshness',
    path: 'freshness',
    json: {
      ...about,
      title: 'Freshness',
      note: 'Dates only: whether a review is overdue depends on the day you read this.',
      warnDays,
      items: exported,
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          columns,
          exported.map((item) => ({ ...item, owner: item.owner.name })),
        ),
      },
    ],
  };
}
