/** The form with which a service confirms or corrects its own record. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../../shared/routes';
import type { Contact } from '../../model/schema';
import { confirmPath } from '../../model/confirm/address';
import type ConfirmPage from '../../ui/confirm/ConfirmPage';
import type { Lookups } from '../import/readers';
import { askedColumns, shownOf } from './asked';

export interface ConfirmPageProps {
  /** In the order of their names, each with what the site has in the lines that it fills. */
  services: { id: string; name: string; shown: Record<string, string> }[];
  /** The lines of the form. */
  lines: { name: string; about: string; long: boolean }[];
  /** Where the file goes. */
  email: string;
}

/** Lines whose words need more than one row. */
const long = new Set(['purpose', 'not for', 'serves', 'hours']);

/** Where what the sheet says of a column is about sheets. */
const hints: Readonly<Record<string, string>> = {
  'phone 1': 'The number to ring first.',
  hours:
    'Days and times, with ; between: Mon-Fri 09:00-12:30, 13:30-17:00; Sat 10:00-12:00. Or 24 hours, or not known.',
};

const filled = (values: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

export const createConfirmRoute = (
  contacts: readonly Contact[],
  lookups: Lookups,
  email: string,
): Route =>
  page<ComponentProps<typeof ConfirmPage>>({
    path: confirmPath,
    component: 'src/features/contacts/ui/confirm/ConfirmPage',
    props: {
      services: contacts
        .filter(({ role }) => role !== 'emergency')
        .map((contact) => ({
          id: contact.id,
          name: contact.name,
          shown: filled(shownOf(contact, lookups)),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
      lines: askedColumns.map(({ name, about }) => ({
        name,
        about: hints[name] ?? about,
        long: long.has(name),
      })),
      email,
    },
  });
