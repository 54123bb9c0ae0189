/** The emergency contact gives the number of the country, at every hour; no record can put another in its place. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact } from '../../model/schema';

/** @param number the country's own, from data/partnership.yaml. */
export function checkEmergency(records: readonly Loaded<Contact>[], number: string): Problem[] {
  return records
    .filter(({ value }) => value.role === 'emergency')
    .flatMap(({ value, source }): Problem[] => {
      const problem = (
        path: PropertyKey[],
        field: string,
        message: string,
        fix: string,
      ): Problem => ({
        file: source.file,
        ...source.locate(path),
        field,
        message,
        fix,
        severity: 'error',
      });
      const given = value.phones[0]?.display;
      return [
        ...(given === number
          ? []
          : [
              problem(
                ['phones'],
                'phones[0].number',
                `the emergency number of data/partnership.yaml is ${number}; found ${given ?? 'none'}`,
                `put ${number} first, or give the role emergency to the contact that has it`,
              ),
            ]),
        ...(value.hours.kind === 'always'
          ? []
          : [
              problem(
                ['hours'],
                'hours',
                'the emergency contact is not always open',
                'write kind: always, or give the role emergency to the contact that does',
              ),
            ]),
      ];
    });
}
