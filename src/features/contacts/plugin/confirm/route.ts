/** The form with which a service confirms or corrects its own record. */
import type { ComponentProps } from 'react';
import { capital } from '../../../../shared/capital';
import { page, type Route } from '../../../../shared/routes';
import type { Contact } from '../../model/schema';
import { confirmPath } from '../../model/confirm/address';
import type ConfirmPage from '../../ui/confirm/ConfirmPage';
import type { Column } from '../import/columns';
import type { Lookups } from '../import/readers';
import { askedColumns, shownOf } from './asked';

export interface LineAsked {
  /** Its name in the file that the form makes. */
  name: string;
  /** What the form calls it. */
  label: string;
  about: string;
  /** Whether its words need more than one row; `list` has a sentence on each. */
  size: 'line' | 'long' | 'list';
  /** What may be chosen: one of these names, or several with "; " between. */
  choices?: { of: 'one' | 'several'; names: string[] };
}

export interface ConfirmPageProps {
  /** In the order of their names, each with what the site has in the lines that it fills. */
  services: { id: string; name: string; shown: Record<string, string> }[];
  /** The lines of the form. */
  lines: LineAsked[];
  /** Where the file goes. */
  email: string;
}

/** Lines whose words need more than one row, besides the lists. */
const long = new Set(['other names', 'purpose', 'not for', 'hours']);

/** As the page of a contact calls them, where a sheet has another word. */
const labels: Readonly<Record<string, string>> = {
  'other names': 'Also called',
  areas: 'Covers these areas',
  serves: 'Who can use it',
  concerns: 'Worries it answers',
  'postal address': 'By post',
  'out of hours': 'When you are closed',
};

/** Where what the sheet says of a column is about sheets. */
const hints: Readonly<Record<string, string>> = {
  agency: 'The organisation that you belong to.',
  areas: 'Tick each one.',
  serves: 'Tick each one.',
  concerns: 'Tick each one. People who choose that worry are told to ring you.',
  'phone 1': 'The number to ring first.',
  'out of hours': 'Who people should ring then.',
  'have ready': 'What you will ask whoever rings. One on each line.',
  'what happens next': 'The steps after somebody has rung you. One on each line.',
  hours:
    'Days and times, with ; between: Mon-Fri 09:00-12:30, 13:30-17:00; Sat 10:00-12:00. Or 24 hours, or not known.',
};

const sizeOf = ({ name, sentences }: Column): LineAsked['size'] => {
  if (sentences) return 'list';
  return long.has(name) ? 'long' : 'line';
};

const toLine = (column: Column, lookups: Lookups): LineAsked => {
  const { name, about, list, single } = column;
  return {
    name,
    label: labels[name] ?? capital(name),
    about: hints[name] ?? about,
    size: sizeOf(column),
    ...(list && {
      choices: {
        of: single ? 'one' : 'several',
        names: lookups[list].map((one) => one.name),
      },
    }),
  };
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
      lines: askedColumns.map((column) => toLine(column, lookups)),
      email,
    },
  });
