/** Plain pages: what is refused of them, when a line is flagged, and what a reader of each language gets. */
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { listRoutes, searchDocuments } from '../../../portal/project';
import { listSections } from '../../../portal/sections';
import { readSite } from '../../../portal/site';
import { formatProblem } from '../../../shared/problems';
import { toPlainLines } from '../../review/model/table';
import { markOf } from '../plugin/professional';
import type { PlainView } from '../plugin/props';
import { plainToRead } from '../view';

const file = 'data/families/pages/for-all.yaml';
const level = markOf('What it means.');
const purpose = markOf('The first place to ring.');

const page = `id: for-all
position: 1
name: For all
title: When somebody is worried
summary: What happens.
audience: schools
sections:
  - id: first
    title: First
    lines:
      - { id: one, text: Some children need help., picture: a-house, restates: [{ level: 2, field: summary, read: "${level}" }] }
      - { id: two, text: You can ring., picture: a-house, contact: front-door, restates: [{ contact: front-door, field: purpose, read: "${purpose}" }] }
  - id: second
    title: Second
    lines:
      - { id: three, text: You can ask., picture: a-house, ours: It is an offer. }
review: { reviewed: 2026-11-01, due: 2027-05-01, owner: office }
`;

const language = `id: ar
name: العربية
english: Arabic
direction: rtl
words: { notRead: لم يقرأها أحد., partOnly: جزء فقط., print: اطبع, numbers: بالإنجليزية, danger: 'خطر؟ {number}' }
pages:
  - page: for-all
    title: عندما يقلق شخص
    summary: ماذا يحدث
    sections:
      - id: first
        title: أولا
        lines:
          - { id: one, text: بعض الأطفال, read: "${markOf('Some children need help.')}" }
          - { id: two, text: يمكنك الاتصال, read: "${markOf('You can ring.')}" }
`;

const whole = {
  [file]: page,
  'data/families/pictures.yaml': 'pictures:\n  - { id: a-house, shows: A house. }\n',
  'data/families/languages/ar.yaml': language,
  'static/img/families/a-house.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** What the check says of the fixture's own faults is the same with and without plain pages. */
function read(more: Record<string, string> = {}, release = false) {
  const fixture = makeFixtureSite({ ...whole, ...more });
  try {
    const { site, problems } = readSite(fixture.root, { release, today: '2026-11-24' });
    const all = problems.map(formatProblem);
    return { site, all, told: all.filter((one) => one.startsWith('data/families/')) };
  } finally {
    fixture.remove();
  }
}

const changed = (from: string, to: string): Record<string, string> => {
  expect(page).toContain(from);
  return { [file]: page.replace(from, to) };
};

test('a page that was read against the professional texts is in order', () => {
  const { site, told } = read();
  expect(told).toEqual([]);
  expect(site && plainToRead(site)).toEqual([]);
  expect(site && toPlainLines(plainToRead(site))).toBe('');
});

test('a professional sentence that changed flags the plain lines that say it again, and no others', () => {
  const contact = String(fixtureFiles['data/contacts/front-door.yaml']);
  const { site, told } = read({
    'data/contacts/front-door.yaml': contact.replace('The first place to ring.', 'Ring at noon.'),
  });
  expect(told).toEqual([
    expect.stringMatching(
      /for-all\.yaml:12:\d+ {2}warning: sections\[0\]\.lines\[1\]\.restates\[0\]: the professional sentence changed since this plain one was read: “Ring at noon\.” {2}\(read both, correct “You can ring\.” if it is no longer true, then write read: "[0-9a-f]{8}"\)/,
    ),
  ]);
  const lines = site ? plainToRead(site) : [];
  expect(lines).toEqual([
    {
      page: 'When somebody is worried',
      plain: 'You can ring.',
      professional: 'Ring at noon.',
      mark: markOf('Ring at noon.'),
    },
  ]);
  expect(toPlainLines(lines)).toMatch(/changed since they were read: 1\.[\s\S]*Ring at noon/);
});

test.each([
  ['data/claims.yaml', 'claims: [{ id: answer }]\n', 'claim: answer'],
  ['data/claims.yaml', 'claims: [\n', 'claim: answer'],
  ['data/pathways.yaml', 'pathways: [{ id: referral }]\n', 'pathway: referral, step: refer'],
  ['data/contacts/front-door.yaml', 'id: [\n', 'contact: front-door, field: purpose'],
])(
  'a fault in %s is told there, and not at the lines that restate it (%s)',
  (broken, text, tie) => {
    const { told, all } = read({
      [broken]: text,
      ...changed('{ level: 2, field: summary', `{ ${tie}`),
    });
    expect(told).toEqual([]);
    expect(all.filter((one) => one.startsWith(broken))).not.toEqual([]);
  },
);

test('a picture is not called unused where a page could not be read', () =>
  expect(read({ 'data/families/pages/broken.yaml': 'id: [\n' }).told).toEqual([
    expect.stringMatching(/^data\/families\/pages\/broken\.yaml/),
  ]));

test('a page or a step that is not there is told', () => {
  const tie = (to: string) => read(changed('{ level: 2, field: summary', `{ ${to}`)).told.join();
  expect(tie('page: /nowhere, part: First')).toMatch(/nowhere/);
  expect(tie('page: /level-of-need/, part: Nowhere')).toMatch(/no such professional text/);
  expect(tie('pathway: nowhere, step: refer')).toMatch(/nowhere/);
  expect(tie('pathway: referral, step: nowhere')).toMatch(/no such professional text/);
});

test('other line ends are no change', () => expect(markOf('a  b\nc')).toBe(markOf('a b c')));

test.each([
  ['a level that is not there', 'level: 2', 'level: 6', /no such professional text/],
  ['a contact there is not', '[{ contact: front-door', '[{ contact: back-door', /back-door/],
  ['neither source nor reason', ', ours: It is an offer.', '', /or ours with the reason why/],
  [
    'a source and a reason',
    'picture: a-house, ours',
    'picture: a-house, restates: [{ level: 1, field: next }], ours',
    /or ours with the reason why/,
  ],
  ['a number that is typed', 'You can ring.', 'You can ring 0117 903.', /a number is typed/],
  ['a contact for others', 'audience: schools', 'audience: families', /families/],
  [
    'too much for a line',
    'You can ask.',
    'You can ask one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen.',
    /at most 20 words/,
  ],
  ['one line twice', 'id: two', 'id: one', /one is/],
  ['a review due before the last', 'due: 2027-05-01', 'due: 2026-10-01', /is not after/],
  ['a picture there is not', 'picture: a-house, ours', 'picture: a-barn, ours', /a-barn/],
])('%s is refused', (_, from, to, message) =>
  expect(read(changed(from, to)).told.join('\n')).toMatch(message),
);

test('a contact that does not serve the readers is refused', () => {
  const partnership = String(fixtureFiles['data/partnership.yaml']).replace(
    '- { id: schools, name: Schools }',
    '- { id: schools, name: Schools }\n  - { id: others, name: Others }',
  );
  const { told } = read({
    'data/partnership.yaml': partnership,
    ...changed('audience: schools', 'audience: others'),
  });
  expect(told.join('\n')).toMatch(/Front door does not serve others/);
});

test('a picture without its file is refused, one that nobody shows is told', () => {
  const pictures =
    'pictures:\n  - { id: a-house, shows: A house. }\n  - { id: a-barn, shows: A barn. }\n';
  expect(read({ 'data/families/pictures.yaml': pictures }).told).toEqual([
    expect.stringContaining('there is no file static/img/families/a-barn.svg'),
    expect.stringContaining('warning: pictures[1].id: no line shows the picture a-barn'),
  ]);
});

test('a time limit without its claim is told', () => {
  const claims = `claims:
  - { id: answer, says: An answer comes within two working days., time: { within: 2, unit: working-day }, standing: usual, note: It is what people do. }
`;
  const { told } = read({
    'data/claims.yaml': claims,
    ...changed('You can ask.', 'They answer within two working days.'),
  });
  expect(told.join('\n')).toMatch(/no claim of this line stands behind .*claim: answer/);
});

test.each([
  [
    'a line that is left out',
    /\n +- \{ id: two, text: ي.*/,
    '',
    /the line two of the section is not translated/,
  ],
  ['a line of nothing', 'id: two', 'id: four', /there is no English line four/],
  [
    'danger without the number',
    ' {number}',
    '',
    /words\.danger: expected the sentence, with \{number\}/,
  ],
  ['danger with a number twice', '{number}', '{number} {number}', /words\.danger: expected the/],
  ['a section of nothing', 'id: first', 'id: fifth', /has no section fifth/],
  [
    'English that changed',
    markOf('You can ring.'),
    '00000000',
    /changed since it was translated: “You can ring\.”/,
  ],
])('of a translation %s is told', (_, from, to, message) =>
  expect(
    read({ 'data/families/languages/ar.yaml': language.replace(from, to) }).told.join('\n'),
  ).toMatch(message),
);

test('a release refuses a page that nobody signed and a translation that no speaker has read', () => {
  const { told } = read({}, true);
  expect(told).toEqual([
    expect.stringContaining('no speaker of Arabic has read this translation'),
    expect.stringContaining('nobody has signed the plain page for-all'),
  ]);
});

test('a reader of each language gets its words, its direction and the number by the one rule', async () => {
  const { site } = read();
  if (!site) throw new Error('the fixture is whole');
  const views = new Map(
    listRoutes(site).map(({ path, props }) => [path, (props as { view?: PlainView }).view]),
  );
  expect([...views.keys()].filter((path) => path.startsWith('/families'))).toEqual([
    '/families/',
    '/families/for-all',
    '/families/for-all/ar',
  ]);
  const english = views.get('/families/for-all');
  expect(english?.sections.map(({ lines }) => lines.length)).toEqual([2, 1]);
  expect(english?.sections[0]?.lines[1]?.contact?.phones[0]?.display).toBe('0117 903 6444');
  expect(english?.others).toEqual([expect.objectContaining({ code: 'ar', direction: 'rtl' })]);
  const arabic = views.get('/families/for-all/ar');
  expect(arabic?.language).toMatchObject({ direction: 'rtl', readBy: null, partOnly: true });
  expect(arabic?.language?.words.danger).toBe('خطر؟ {number}');
  expect(arabic?.sections.map(({ title }) => title)).toEqual(['أولا']);
  expect(arabic?.sources).toEqual(english?.sources);
  expect(listSections(site)).toContain('/families/');
  const found = await searchDocuments(site);
  expect(found.map(({ path }) => path).filter((path) => path.startsWith('/families'))).toEqual([
    '/families/for-all',
    '/families/for-all/ar',
  ]);
});

test('a partnership without plain pages has no page, no menu entry and nothing to search', () => {
  const fixture = makeFixtureSite({});
  const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error('the fixture is whole');
  expect(listSections(site)).not.toContain('/families/');
  expect([...site.addresses()].filter((path) => path.startsWith('/families'))).toEqual([]);
});
