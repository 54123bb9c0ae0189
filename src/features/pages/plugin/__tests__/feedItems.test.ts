/** The feeds of briefs and updates are well-formed for every title, label and name that the check lets through. */
import fc from 'fast-check';
import { Feed } from 'feed';
import sax from 'sax';
import { authorsSchema, briefSchema, tagsSchema } from '../../model/schema';
import { toSafeItems } from '../feedItems';

/** The first thing that makes a document no XML; undefined where it is. */
function findFault(xml: string): string | undefined {
  const character = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml)?.[0];
  if (character) return `the character ${JSON.stringify(character)}`;
  let fault: string | undefined;
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    fault ??= error.message.split('\n')[0];
    parser.resume();
  };
  parser.write(xml).close();
  return fault;
}

const visible = ['a', '"', "'", ']]>', '&amp;', '😀', ' '];
const anyOf = (bits: readonly string[]) =>
  fc.array(fc.constantFrom(...bits), { maxLength: 8 }).map((parts) => `x${parts.join('')}`);
const anyText = anyOf([...visible, '&', '<', '<![CDATA[', '</title>']);
const anything = anyOf([...visible, '\u0001', '\u202e', '\ufffe', '\ud800']);
const anyLabel = anyOf(['a', '"', "'", ' ', '&', '<']);

/** As Docusaurus fills them: the label of a tag is both its name and its term. */
function render(title: string, label: string, author: string): string[] {
  const feed = new Feed({ id: 'https://a.example/', title: 'Briefs', copyright: author });
  const item = {
    title,
    description: title,
    id: 'https://a.example/b',
    link: 'https://a.example/b',
    date: new Date('2026-11-01'),
    category: [{ name: label, term: label }],
    author: [{ name: author }],
    content: '<p>Words</p>',
  };
  toSafeItems([item]).forEach((one) => feed.addItem(one));
  return [feed.atom1(), feed.rss2()];
}

const title = briefSchema.shape.title;
const accepted = (
  text: string,
  schema: { safeParse: (value: unknown) => { success: boolean } },
  wrap: (text: string) => unknown,
) => schema.safeParse(wrap(text)).success;

test('every text that is accepted gives feeds that parse', () => {
  const seen = { kept: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(anyText, anything), anyLabel, anyText, (a, b, c) => {
      const whole =
        accepted(a, title, (text) => text) &&
        accepted(b, tagsSchema, (label) => ({ one: { label } })) &&
        accepted(c, authorsSchema, (name) => ({ one: { name } }));
      seen[whole ? 'kept' : 'refused'] += 1;
      if (whole) expect(render(a, b, c).map(findFault)).toEqual([undefined, undefined]);
    }),
    { numRuns: 1500 },
  );
  expect(seen.kept).toBeGreaterThan(20);
  expect(seen.refused).toBeGreaterThan(20);
});

test('the fault that this is about is seen', () => {
  expect(render('A', 'Drugs & alcohol', 'B').map(findFault)).toEqual([
    'Invalid character in entity name',
    undefined,
  ]);
});
