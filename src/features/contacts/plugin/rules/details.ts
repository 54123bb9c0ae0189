/** A sample has no details and says whom to ring instead; every other contact has a way to reach it, and hours. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';

type Details = Pick<
  ContactSource,
  'phones' | 'email' | 'webForm' | 'hours' | 'standIn' | 'evidence'
>;

type Complaint = [field: string, message: string, fix: string];

/** What only a contact with known details may have. */
const ways = ['phones', 'email', 'webForm', 'hours'] as const;

function faultsOfSample(value: Details): Complaint[] {
  const given = ways.filter((way) =>
    way === 'phones' ? value.phones.length > 0 : value[way] !== undefined,
  );
  return [
    ...given.map((way): Complaint => [
      way,
      `a sample has no ${way}: nobody knows them yet`,
      'take this out, or say in evidence where it was seen',
    ]),
    ...(value.standIn
      ? []
      : [
          [
            'standIn',
            'a sample does not say who to ring instead',
            'add standIn with a contact, or with a page',
          ] as Complaint,
        ]),
  ];
}

function faultsOfOthers(value: Details): Complaint[] {
  const reachable = value.phones.length > 0 || value.email || value.webForm;
  const missing: Complaint[] = [
    [
      'phones',
      'there is no way to reach this contact',
      'add a number, an email or a web form; where none is known, set evidence.class to sample',
    ],
  ];
  return [
    ...(reachable ? [] : missing),
    ...(value.hours
      ? []
      : [
          [
            'hours',
            'the hours are missing',
            'add hours; where they are not known, write kind: unknown with a note',
          ] as Complaint,
        ]),
    ...(value.standIn
      ? [
          [
            'standIn',
            'only a sample has standIn',
            'use outOfHours for who answers when it is closed',
          ] as Complaint,
        ]
      : []),
  ];
}

/** Problems with what one contact gives of itself. */
export function checkDetails(contact: Loaded<Details>): Problem[] {
  const { value } = contact;
  const faults = value.evidence.class === 'sample' ? faultsOfSample(value) : faultsOfOthers(value);
  return faults.map(([field, message, fix]) => problemAt(contact, [field], message, fix));
}
