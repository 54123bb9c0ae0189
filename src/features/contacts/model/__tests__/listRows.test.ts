import { contactLine, phone } from '../../../../../tests/support/contactLine';
import { listRows } from '../listRows';

const door = contactLine('door', { phones: [phone('01 100')] });
const duty = contactLine('duty', { phones: [phone('01 200')] });
const asked = (id: string, contact = door) =>
  contactLine(id, { standIn: { askFor: `the ${id}`, contact } });

/** Each row: whose it is, who is asked for, and whose number it adds. */
const drawn = (...given: Parameters<typeof listRows>) =>
  listRows(...given).map(({ contacts, instead, adds }) => [
    contacts.map(({ id }) => id).join(),
    instead?.askFor.join(),
    adds?.id,
  ]);

test('a number that is rung for several is said once, where the first of them is', () => {
  expect(drawn([asked('nurse'), duty, asked('doctor')])).toEqual([
    ['nurse,doctor', 'the nurse,the doctor', 'door'],
    ['duty', undefined, undefined],
  ]);
});

test('whoever is in the list is not added to it', () => {
  expect(drawn([door, asked('nurse')])).toEqual([
    ['door', undefined, undefined],
    ['nurse', 'the nurse', undefined],
  ]);
});

test('one alone keeps its own words and number', () => {
  expect(drawn([asked('nurse'), asked('sergeant', duty)])).toEqual([
    ['nurse', undefined, undefined],
    ['sergeant', undefined, undefined],
  ]);
});

test('a number that the page has said has a row of its own', () => {
  expect(drawn([asked('nurse')], ['door'])).toEqual([['nurse', 'the nurse', 'door']]);
});
