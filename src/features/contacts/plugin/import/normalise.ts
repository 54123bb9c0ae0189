/** Values that mean the same are made the same, so that reading a sheet twice changes nothing the second time. */
import { phoneColumns, type Values } from './columns';
import { otherDaysColumn } from './otherDays';

const phoneAt = (at: number) =>
  [`phone ${at + 1}`, `phone ${at + 1} label`, `phone ${at + 1} note`] as const;

/** Telephone numbers without gaps between them; a label without a number falls away. */
function closeUp(values: Values): Values {
  const places = Array.from({ length: phoneColumns }, (_, at) => phoneAt(at));
  const filled = places
    .filter(([number]) => values[number])
    .map((names) => names.map((name) => values[name] ?? ''));
  return Object.fromEntries(
    places.flatMap((names, at) => names.map((name, i) => [name, filled[at]?.[i] ?? ''])),
  );
}

/** The values of a row as our file would give them back. */
export function normalise(values: Values): Values {
  const weekly = values.hours !== '24 hours' && values.hours !== 'not known';
  return {
    ...values,
    ...closeUp(values),
    kind: values.kind || 'service',
    'web form label': values['web form address'] ? values['web form label'] || 'Online form' : '',
    'bank holidays': weekly ? (values['bank holidays'] ?? '') : '',
    [otherDaysColumn]: weekly ? (values[otherDaysColumn] ?? '') : '',
    'hours note':
      values['hours note'] ||
      (values.hours === 'not known' ? 'The agency has not given them.' : ''),
  };
}
