import { toLine } from '../props';
import { contact, namesOf, phone } from './samples';

test('a number for text messages alone says so before it is read', () => {
  const labels = [
    phone('01632 960101'),
    phone('85258'),
    phone('85258', { label: 'Crisis line' }),
    phone('85258', { label: 'Text SHOUT to' }),
  ].map((number) => {
    const one = contact({ id: 'line', phones: [number] });
    return toLine(one, namesOf([one])).phones[0]?.label;
  });
  expect(labels).toEqual([undefined, 'Text', 'Text, Crisis line', 'Text SHOUT to']);
});
