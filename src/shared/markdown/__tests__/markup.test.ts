/** What a page may hold, and what an author is told to write instead of the rest. */
import fc from 'fast-check';
import { formatProblem } from '../../problems';
import { compileMdx } from '../compileMdx';
import { checkMarkup } from '../markup';
import { parseMarkdown } from '../parse';

const told = (text: string): string[] =>
  checkMarkup('a.md', parseMarkdown('a.md', text).tree).problems.map(formatProblem);
const toldMdx = (text: string): string[] => {
  const { tree, problems } = compileMdx('a.mdx', text);
  const known = new Set(['LevelSummary']);
  return [...problems, ...(tree ? checkMarkup('a.mdx', tree, known).problems : [])].map(
    formatProblem,
  );
};

test('HTML of any kind, a comment apart', () => {
  expect(
    [
      '<script>alert(1)</script>',
      'a <img src="https://evil.example/p.png"> b',
      '<iframe src="https://video.example/1"></iframe>',
      '<form action="https://evil.example">',
      '<base href="https://evil.example">',
      '<style>p {}</style>',
      '<meta http-equiv="refresh">',
      '<LINK rel="stylesheet" href="//evil.example">',
      '## A <b>heading</b>',
      '<!-- fine --><script>',
      '<?php x ?>',
      '<![CDATA[ x ]]>',
      'a</div>',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "a.md:1:1  <script> is HTML, which a page may not hold  (delete it, and link to the page it comes from: [words](https://…))",
      "a.md:1:3  <img> is HTML, which a page may not hold  (write ![what it shows](/img/name.png), with the picture in static/img/)",
      "a.md:1:1  <iframe> is HTML, which a page may not hold  (delete it, and link to the page it comes from: [words](https://…))",
      "a.md:1:1  <form> is HTML, which a page may not hold  (delete it, and link to the page it comes from: [words](https://…))",
      "a.md:1:1  <base> is HTML, which a page may not hold  (delete it, and write it in Markdown)",
      "a.md:1:1  <style> is HTML, which a page may not hold  (delete it, and write it in Markdown)",
      "a.md:1:1  <meta> is HTML, which a page may not hold  (delete it, and write it in Markdown)",
      "a.md:1:1  <LINK> is HTML, which a page may not hold  (delete it, and write it in Markdown)",
      "a.md:1:6  <b> is HTML, which a page may not hold  (write **words**)",
      "a.md:1:16  <b> is HTML, which a page may not hold  (write **words**)",
      "a.md:1:1  <script> is HTML, which a page may not hold  (delete it, and link to the page it comes from: [words](https://…))",
      "a.md:1:1  this is HTML, which a page may not hold  (delete it)",
      "a.md:1:1  this is HTML, which a page may not hold  (delete it)",
      "a.md:1:2  <div> is HTML, which a page may not hold  (delete it, and write it in Markdown)",
    ]
  `);
  expect(told('<!-- truncate -->\n\nWords <!-- and more --> here.')).toEqual([]);
});

test('pictures of other sites, and pictures without words', () => {
  expect(
    [
      '![a](https://evil.example/p.png)',
      '![a](//evil.example/p.png)',
      '![a][p]\n\n[p]: http://evil.example/p.png',
      '![](/img/a.png)',
      '![][p]\n\n[p]: /img/a.png',
      '![a](data:image/png;base64,AA)',
      '![a](\\\\evil.example/p.png)',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "a.md:1:1  the picture https://evil.example/p.png is fetched from elsewhere, which tells others who reads this page  (save it in static/img/ and write ![what it shows](/img/name.png))",
      "a.md:1:1  the picture //evil.example/p.png is fetched from elsewhere, which tells others who reads this page  (save it in static/img/ and write ![what it shows](/img/name.png))",
      "a.md:3:1  the picture http://evil.example/p.png is fetched from elsewhere, which tells others who reads this page  (save it in static/img/ and write ![what it shows](/img/name.png))",
      "a.md:1:1  the picture /img/a.png has no words for whoever cannot see it  (write ![what it shows](/img/a.png))",
      "a.md:1:1  the picture p has no words for whoever cannot see it  (write ![what it shows](p))",
      "a.md:1:1  the picture data:image/png;base64,AA is fetched from elsewhere, which tells others who reads this page  (save it in static/img/ and write ![what it shows](/img/name.png))",
      "a.md:1:1  the picture \\evil.example/p.png is fetched from elsewhere, which tells others who reads this page  (save it in static/img/ and write ![what it shows](/img/name.png))",
    ]
  `);
  expect(told('![A map of the offices](/img/map.png) ![b](./b.png)')).toEqual([]);
});

test('links that are not what they seem', () => {
  expect(
    [
      '[x](JavaScript:alert%281%29)',
      '[x](javascript://a)',
      '[x][1]\n\n[1]: javascript:alert(1)',
      '[x](java&#10;script:a)',
      '[x](VBScript:x)',
      '[x](//evil.example)',
      '[x](/\\evil.example)',
      '[x](http://a.example)',
      '<http://a.example>',
      'See www.a.example for more.',
      '[x](tel:09098790000)',
      '[x](TEL:09098790000)',
      '[x](sms:85258)',
      '[x](https:evil.example)',
      '[x](https://user:word@evil.example)',
      '[x](https://pаypal.example)',
      '[x](mailto:a@b.example?bcc=c@d.example)',
      '[x](Contact:lado)',
      '[x][1]\n\n[1]: contact:lado',
      '[x](data:text/html,x)',
      '[x](ftp://a.example)',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "a.md:1:1  the link to JavaScript:alert%281%29 is of a kind a page may not hold  (link to a page with https://, or to a record)",
      "a.md:1:1  the link to javascript://a is of a kind a page may not hold  (link to a page with https://, or to a record)",
      "a.md:3:1  the link to javascript:alert(1) is of a kind a page may not hold  (link to a page with https://, or to a record)",
      "a.md:1:1  the link to java script:a is of a kind a page may not hold  (link to a page with https://, or to a record)",
      "a.md:1:1  the link to VBScript:x is of a kind a page may not hold  (link to a page with https://, or to a record)",
      "a.md:1:1  the link to //evil.example leads to another site without https  (write it with https:// in front)",
      "a.md:1:1  the link to /\\evil.example leads to another site without https  (write it with https:// in front)",
      "a.md:1:1  the link to http://a.example is not encrypted  (write https://a.example)",
      "a.md:1:1  the link to http://a.example is not encrypted  (write https://a.example)",
      "a.md:1:5  the link to http://www.a.example is not encrypted  (write https://www.a.example)",
      "a.md:1:1  the link to tel:09098790000 dials a number that is in no record  (write [words](phone:id), with the id of the contact)",
      "a.md:1:1  the link to TEL:09098790000 dials a number that is in no record  (write [words](phone:id), with the id of the contact)",
      "a.md:1:1  the link to sms:85258 dials a number that is in no record  (write [words](phone:id), with the id of the contact)",
      "a.md:1:1  the link to https:evil.example is not a web address as a browser shows it  (open the page in a browser and copy its address)",
      "a.md:1:1  the link to https://user:word@evil.example is not a web address as a browser shows it  (open the page in a browser and copy its address)",
      "a.md:1:1  the link to https://pаypal.example is not a web address as a browser shows it  (open the page in a browser and copy its address)",
      "a.md:1:1  the link to mailto:a@b.example?bcc=c@d.example is not one email address  (write mailto: and one address, with nothing after it)",
      "a.md:1:1  the link to Contact:lado starts with capital letters  (write contact: in small letters)",
      "a.md:3:1  the link to contact:lado is given away from the link  (write [words](contact:lado) in the text)",
      "a.md:1:1  the link to data:text/html,x is of a kind a page may not hold  (link to a page with https://, or to a record)",
      "a.md:1:1  the link to ftp://a.example is of a kind a page may not hold  (link to a page with https://, or to a record)",
    ]
  `);
  expect(
    told(
      '[a](https://www.a.example/b?c=d#e) [b](/guidance/consent) [c](../levels/universal.mdx) [d](#part) [e](mailto:team@a.example) [f](contact:lado) <https://a.example> [g][1]\n\n[1]: /guidance/consent',
    ),
  ).toEqual([]);
});

test('telephone numbers typed by hand', () => {
  expect(
    [
      'Ring 01275 888808 now.',
      'Ring\n(01275) 888 808.',
      '+44 (0)1275 888808',
      '0044 1275 888808',
      'Childline: 0800 1111',
      '**116 123**',
      '`020 7946 0000`',
      '| a |\n| - |\n| 07700 900 123 |',
      '[01275 888808](contact:childrens-front-door)',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "a.md:1:6  the telephone number 01275 888808 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:2:1  the telephone number (01275) 888 808 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:1:1  the telephone number +44 (0)1275 888808 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:1:1  the telephone number 0044 1275 888808 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:1:12  the telephone number 0800 1111 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:1:3  the telephone number 116 123 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:1:1  the telephone number 020 7946 0000 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:3:3  the telephone number 07700 900 123 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
      "a.md:1:2  the telephone number 01275 888808 is typed here, where nobody will correct it when it changes  (write [words](phone:id), with the id of the contact)",
    ]
  `);
  expect(
    told(
      'In danger ring 999, or 101. On 2026-11-24, 01/02/2026, 05-11-2026; section 116 and £0.50; 10,000,000 people; 00:30 to 08:00; 116 children; 0.125 of 1234567890.',
    ),
  ).toEqual([]);
});

test.each([
  '01275 888808',
  '+44 1275 888 808',
  '0117 496 0123',
  '020 7946 0999',
  '0808 800 5000',
  '07700 900123',
  '0300 123 4567',
])('%s is seen whatever stands between its digits', (number) => {
  fc.assert(
    fc.property(fc.constantFrom(' ', '-', '\u00a0', '', ' - ', '.'), (between) => {
      expect(told(`Ring ${number.replaceAll(' ', between)} now`)).toHaveLength(1);
    }),
  );
});

test('a block that the build takes out of its fence, and a heading with an address of its own', () => {
  expect(['```mdx-code-block\n<script/>\n```', '## A heading {#its-own}'].flatMap(told))
    .toMatchInlineSnapshot(`
    [
      "a.md:1:1  a block of MDX code is read as code  (delete it)",
      "a.md:1:1  the heading gives itself the address {#its-own}  (delete it; a heading takes its address from its words)",
    ]
  `);
});

test('code in an .mdx page', () => {
  expect(
    [
      'A {child} here',
      '{alert(1)}',
      'import x from "y"',
      'export const a = 1',
      '<script>{"x"}</script>',
      'a <b>c</b>',
      '<Tabs />',
      'In <LevelSummary level="2" /> a line',
      '<LevelSummary level={2} />',
      '<LevelSummary {...x} />',
      '[x](tel:999)',
    ].flatMap(toldMdx),
  ).toMatchInlineSnapshot(`
    [
      "a.mdx:1:3  {child} is read as code, since braces start code in this page  (write \\{ and \\} for the signs, or leave the braces out)",
      "a.mdx:1:1  {alert(1)} is read as code, since braces start code in this page  (write \\{ and \\} for the signs, or leave the braces out)",
      "a.mdx:1:1  "import x from "y"" is code, which a page may not hold  (start the line with another word than import or export)",
      "a.mdx:1:1  "export const a = 1" is code, which a page may not hold  (start the line with another word than import or export)",
      "a.mdx:1:1  <script> is HTML, which a page may not hold  (delete it, and link to the page it comes from: [words](https://…))",
      "a.mdx:1:9  {"x"} is read as code, since braces start code in this page  (write \\{ and \\} for the signs, or leave the braces out)",
      "a.mdx:1:3  <b> is HTML, which a page may not hold  (write **words**)",
      "a.mdx:1:1  there is no component <Tabs>  (use one of: LevelSummary; or write \\< for the sign)",
      "a.mdx:1:4  <LevelSummary> is inside a line of text  (put it on a line of its own)",
      "a.mdx:1:1  <LevelSummary> is given code  (give each attribute a text in quotes)",
      "a.mdx:1:1  <LevelSummary> is given code  (give each attribute a text in quotes)",
      "a.mdx:1:1  the link to tel:999 dials a number that is in no record  (write [words](phone:id), with the id of the contact)",
    ]
  `);
  expect(toldMdx('<LevelSummary level="2" />\n\n{/* fine */}\n')).toEqual([]);
});

test('links and tables that a slip has turned into plain words', () => {
  expect(
    [
      'Ring [the door] (contact:front-door) now.',
      'Words.\nSee [the page] (https://www.gov.uk/x) there.',
      '| a | b |\n| --- |\n| c | d |',
      'Words above.\n| c | d |',
      '| a | b |\n| --- | --- |\n| c | d | e |',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "a.md:1:6  [the door] is no link, since there is a space after it  (write [words](address) without a space between the brackets)",
      "a.md:2:5  [the page] is no link, since there is a space after it  (write [words](address) without a space between the brackets)",
      "a.md:1:1  this table is read as plain words  (write a row of dashes below its heading, | --- | --- |, with as many cells as the heading)",
      "a.md:2:1  this table is read as plain words  (write a row of dashes below its heading, | --- | --- |, with as many cells as the heading)",
      "a.md:1:1  a row of this table has 3 cells, and its heading 2: the rest is not shown  (give the heading as many cells; write \\| for a bar inside a cell)",
    ]
  `);
  expect(
    [
      'A choice [of two] (or three) words.',
      'Either | or.',
      '[the door](contact:front-door)',
      '| a | b |\n| --- | --- |\n| c \\| x | d |\n| e |',
    ].flatMap(told),
  ).toEqual([]);
});
