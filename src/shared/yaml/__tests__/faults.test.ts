/** The parser's faults in an author's words: one for a file, at the place to mend. */
import { formatProblem } from '../../problems';
import { parseYaml } from '../source';

const cases: Record<string, string> = {
  'one space too few':
    'agencies:\n  - id: a\n    name: A\n   sector: b\n    summary: C\n  - id: d\n',
  'one step too far in': 'agencies:\n  - id: a\n     name: A\n    sector: b\n',
  'a group one step out': 'urgent:\n  - contact: a\n    when: b\n   frontDoor: c\nlicence: d\n',
  'a field one step out': 'area: a\n bankHolidays:\n  - b\n',
  'a brace not closed': 'steps:\n  - { id: a, next: [{ to: b }]\n  - { id: b, next: [] }\nx: 1\n',
  'a bracket not closed': 'a: [b, c\nd: e\n',
  'a bracket too many': 'a: { b: c }}\nd: e\n',
  'no colon': 'id: a\nkind service\nname: b\n',
  'a colon inside a text': 'id: a\npurpose: Ring: at once\nname: b\n',
  'a quote not closed': 'id: a\nname: "Front door\npurpose: b\n',
  'an apostrophe in single quotes': "id: a\nname: 'It's here'\n",
  'words after a quote': 'name: "A" and "B"\n',
  'a tab': 'id: a\n\tname: b\n',
  'a field twice': 'id: a\nid: b\n',
  'a sign at the start of a text': 'id: @a\n',
  'a percent sign at the start of a line': '%a\nid: b\n',
  'two documents': 'id: a\n---\nid: b\n',
  'a backslash in double quotes': 'path: "C:\\data"\n',
  'text that runs on': 'a: |\n text\nmore text\nb: c\n',
};

test.each(Object.entries(cases))('%s', (_, content) => {
  const { data, problems } = parseYaml('a.yaml', content);
  expect(data).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('each in words that say what to change', () => {
  const told = Object.values(cases).flatMap((content) =>
    parseYaml('a.yaml', content).problems.map(formatProblem),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "a.yaml:4:1  this line does not start where the lines it belongs with start  (line it up with its neighbours, two spaces for each step)",
      "a.yaml:2:9  the line below this one is too far in to be a field of its own  (line it up with its neighbours, two spaces for each step)",
      "a.yaml:4:1  this line does not start where the lines it belongs with start  (line it up with its neighbours, two spaces for each step)",
      "a.yaml:1:7  the line below this one is too far in to be a field of its own  (line it up with its neighbours, two spaces for each step)",
      "a.yaml:3:3  a bracket above this line is not closed with }  (write } where the brackets end)",
      "a.yaml:2:1  a bracket above this line is not closed with ]  (write ] where the brackets end)",
      "a.yaml:1:12  there is one } too many  (delete it)",
      "a.yaml:2:1  there is no colon after kind  (write kind: service)",
      "a.yaml:2:10  there is a colon and a space inside this text  (put the text in quotes)",
      "a.yaml:4:1  a text that begins with a quotation mark does not end with one  (close the quote at the end of the text)",
      "a.yaml:2:11  words follow the end of a text in quotes, or a word that starts with a sign  (put the whole text in quotes of the other kind: "…" around it, or '…')",
      "a.yaml:1:11  words follow the end of a text in quotes, or a word that starts with a sign  (put the whole text in quotes of the other kind: "…" around it, or '…')",
      "a.yaml:2:1  this line is indented with a tab  (indent with two spaces, never a tab)",
      "a.yaml:2:1  id is written twice in one group of fields  (keep one of the two and delete the other)",
      "a.yaml:1:5  a text may not start with @  (put the text in quotes)",
      "a.yaml:2:1  a line above this one starts with %, which a text may not  (put the text in quotes)",
      "a.yaml:2:1  a line of three hyphens starts a second document here  (delete the line; one file holds one record)",
      "a.yaml:1:10  a backslash inside "…" starts a code  (write \\\\ for a backslash, or use single quotes)",
      "a.yaml:3:1  there is no colon after more  (write more: text)",
    ]
  `);
});
