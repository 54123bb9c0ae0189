import { filterContacts } from '../filter';

const contact = (id: string, area: string, concern: string, agency: string) => ({ id, areas: [{ id: area }], concerns: [{ id: concern }], agency: { id: agency } });
const all = [contact('a', 'here', 'worry', 'council'), contact('b', 'there', 'worry', 'police'), contact('c', 'here', 'missing', 'police')];
const ids = (choices: Parameters<typeof filterContacts>[1]) => filterContacts(all, choices).map(({ id }) => id);

test('every choice must fit', () => {
  expect(ids({})).toEqual(['a', 'b', 'c']);
  expect(ids({ area: 'here' })).toEqual(['a', 'c']);
  expect(ids({ area: 'here', agency: 'police' })).toEqual(['c']);
  expect(ids({ area: 'there', concern: 'missing' })).toEqual([]);
});

test('a choice nobody knows is set aside', () => expect(ids({ area: 'nowhere' })).toEqual(['a', 'b', 'c']));
