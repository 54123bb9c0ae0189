/** What a publisher's links become on the page. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import remarkPortal from '../index';

type Changes = Parameters<typeof makeFixtureSite>[0];

/** The tree of one page of a fixture site, after the plugin. */
function runOn(file: string, body: string, changes: Changes = {}): Root {
  const site = makeFixtureSite(changes);
  try {
    const tree = unified().use(remarkParse).parse(body) as Root;
    remarkPortal({ root: site.root })(
      tree,
      new VFile({ path: `${site.root}/${file}`, value: body }),
    );
    return tree;
  } finally {
    site.remove();
  }
}

function links(tree: Root): { url: string; text: string }[] {
  const found: { url: string; text: string }[] = [];
  visit(tree, 'link', (node) => {
    found.push({
      url: node.url,
      text: node.children.map((c) => ('value' in c ? c.value : '')).join(''),
    });
  });
  return found;
}

test('references become addresses, and a number is shown with its mark', () => {
  const tree = runOn(
    'pages/x.md',
    'Ring [the door](contact:front-door) on [number](phone:front-door); see [MASH](term:mash), [the Act](cite:act), [this](finding:council-strength), [q](question:1), [r](recommendation:1), [i](indicator:meals-regular).',
  );
  expect(links(tree)).toEqual([
    { url: '/contacts/front-door', text: 'the door' },
    { url: 'tel:+441179036444', text: '0117 903 6444' },
    { url: '/glossary#mash', text: 'MASH' },
    { url: '/references#act', text: 'An Act (1989)' },
    { url: '/audits/2021-22/questions/1#council-strength', text: 'this' },
    { url: '/audits/2021-22/questions/1', text: 'q' },
    { url: '/audits/2021-22/recommendations#recommendation-1', text: 'r' },
    { url: '/indicators/basic-care#meals-regular', text: 'i' },
  ]);
  expect(JSON.stringify(tree)).not.toContain('Not confirmed');
});

test('a contact without a number shows the number to ring instead, with who to ask for and its own mark', () => {
  const door = 'data/contacts/front-door.yaml';
  const tree = runOn('pages/x.md', 'Ring [number](phone:team).', {
    [door]: (fixtureFiles[door] as string).replace(
      /evidence: .*/,
      'evidence: { class: second-hand, on: 2026-11-01, source: { title: A leaflet } }',
    ),
  });
  expect(links(tree)).toEqual([{ url: 'tel:+441179036444', text: '0117 903 6444' }]);
  const said = JSON.stringify(tree);
  expect(said).toContain('Front door; ask for the family team');
  expect(said.toLowerCase()).toContain('not confirmed');
});

test('a number that does not answer at any hour says beside it when it does', () => {
  const door = 'data/contacts/front-door.yaml';
  const said = (hours: string) =>
    JSON.stringify(
      runOn('pages/x.md', 'Ring [number](phone:front-door).', {
        [door]: (fixtureFiles[door] as string).replace(/hours:\n(?: .*\n)+/, `hours: ${hours}\n`),
      }),
    );
  const office = said(
    '{ kind: weekly, weekly: [{ days: [monday, friday], spans: ["09:00-17:00"] }], bankHolidays: closed }',
  );
  expect(office).toContain('"dataHours":"closed;04 09:00-17:00"');
  expect(office).toContain('Monday and Friday, 9am to 5pm"');
  expect(said('{ kind: unknown, note: Not said. }')).toContain('hours not known');
  expect(said('{ kind: always }')).not.toContain('hours-beside');
});

test.each([
  ['in a sentence', 'Ring [number](phone:front-door).', true],
  ['beside it', 'Ring [number](phone:front-door), or [number](phone:always).', false],
  ['in the steps before', '1. [number](phone:always)\n2. [number](phone:front-door)', true],
  ['in the same list', '- [number](phone:always)\n- [number](phone:front-door)', false],
])('who answers when a number does not is said once: %s', (_, body, isSaid) => {
  const door = 'data/contacts/front-door.yaml';
  const tree = runOn('pages/x.md', body, {
    [door]: `${String(fixtureFiles[door])}outOfHours: always\n`,
  });
  expect(JSON.stringify(tree).includes('When closed: ')).toBe(isSaid);
  expect(links(tree).filter(({ url }) => url === '/contacts/always')).toHaveLength(isSaid ? 1 : 0);
});

test('where there is nobody to ring, the words lead to the page of the contact', () => {
  const team = 'data/contacts/team.yaml';
  const tree = runOn('pages/x.md', 'Ring [number](phone:team).', {
    [team]: (fixtureFiles[team] as string).replace(
      /standIn: .*/,
      'standIn: { page: { label: A list, url: "https://list.example/" } }',
    ),
  });
  expect(links(tree)).toEqual([{ url: '/contacts/team', text: 'A team' }]);
});

test('an ordinary link is left alone', () => {
  expect(
    links(runOn('pages/x.md', '[a](https://example.org) [b](/contacts/) [c](tel:999)')).map(
      ({ url }) => url,
    ),
  ).toEqual(['https://example.org', '/contacts/', 'tel:999']);
});

test('a whole brief ends with the findings it relies on; the start of one, shown in a list, does not', () => {
  const whole = fixtureFiles['blog/a.md']?.replace(/---[\s\S]*?---\n/, '') ?? '';
  expect(links(runOn('blog/a.md', whole)).map(({ url }) => url)).toContain(
    '/audits/2021-22/questions/1#council-strength',
  );
  expect(links(runOn('blog/a.md', 'Intro.\n'))).toEqual([]);
});

/** Every summary of a tree with the links of what it folds. */
function folded(tree: Root): [string, string[]][] {
  const found: [string, string[]][] = [];
  visit(tree, 'blockquote', (node) => {
    if (node.data?.hName !== 'details') return;
    const [summary, ...rest] = node.children;
    const words = summary?.type === 'paragraph' && summary.children[0];
    found.push([
      words && 'value' in words ? words.value : '',
      links({ type: 'root', children: rest }).map(({ url }) => url),
    ]);
  });
  return found;
}

test('what a page is based on is folded, whom to contact is not; one part alone is told by its name', () => {
  const update = (fixtureFiles['updates/a.md'] as string).replace(
    'kind: site',
    'kind: site\ncitations: [act]\ncontacts: [front-door]',
  );
  const alone = runOn('updates/a.md', '\nWords.\n', { 'updates/a.md': update });
  expect(folded(alone)).toEqual([['Law and guidance', ['/references#act']]]);
  expect(links(alone).map(({ url }) => url)).toContain('/contacts/front-door');
  const brief = (fixtureFiles['blog/a.md'] as string).replace(
    'findings: [',
    'citations: [act]\nfindings: [',
  );
  const both = runOn('blog/a.md', brief.replace(/---[\s\S]*?---\n/, ''), { 'blog/a.md': brief });
  expect(folded(both)).toEqual([
    [
      'What this page is based on',
      ['/audits/2021-22/questions/1#council-strength', '/references#act'],
    ],
  ]);
});

test('a page that relies on a superseded edition says which one replaced it', () => {
  const citations =
    'citations:\n  - { id: act, title: An Act, short: An Act (1989), kind: statute, edition: "1989", status: superseded, supersededBy: new-act, checked: 2026-11-01 }\n  - { id: new-act, title: A new Act, short: A new Act (2026), kind: statute, edition: "2026", status: current, checked: 2026-11-01 }\n';
  const update = (fixtureFiles['updates/a.md'] as string).replace(
    'kind: site',
    'kind: site\ncitations: [act]',
  );
  const tree = runOn('updates/a.md', '\nWords.\n', {
    'data/citations.yaml': citations,
    'updates/a.md': update,
  });
  const said = JSON.stringify(tree);
  expect(said).toContain('superseded-note');
  expect(links(tree).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['An Act (1989; there is a newer edition)', 'A new Act (2026)']),
  );
});

describe('a link to a pathway', () => {
  test('alone in its paragraph becomes its stages, with what they need', () => {
    const tree = runOn('pages/x.md', 'Before.\n\n[The dates](pathway:referral)\n\nAfter.');
    expect(tree.children.map(({ type }) => type as string)).toEqual([
      'mdxjsEsm',
      'mdxjsEsm',
      'paragraph',
      'mdxJsxFlowElement',
      'paragraph',
    ]);
    expect(JSON.stringify(tree)).toContain('pathways/referral.json');
  });

  test('in a sentence stays a link', () => {
    expect(links(runOn('pages/x.md', 'See [the chart](pathway:referral).'))).toEqual([
      { url: '/contacts/pathways#referral', text: 'the chart' },
    ]);
  });
});

describe('the accessibility statement', () => {
  const run = (faults: string) => `runs:
  - id: chromium
    on: 2026-11-02
    browser: Chromium 156.0
    engine: axe-core 4.14.1
    rules: [wcag2a, wcag22aa]
    pages: 66
    looks: [320 px, dark at 1280 px]
    faults: ${faults}
`;
  const statement = (data: string | null, file = 'pages/accessibility.md') => {
    const tree = runOn(file, 'Words.', {
      'pages/accessibility.md': '---\ntitle: Accessible\ndescription: How far.\n---\n\nWords.\n',
      'pages/other.md': '---\ntitle: Other\ndescription: Another.\n---\n\nWords.\n',
      'data/accessibility.yaml': data,
      'data/partnership.yaml': `${fixtureFiles['data/partnership.yaml']}pages: { accessibility: /accessibility }\n`,
    });
    const found: string[] = [];
    visit(tree, 'text', ({ value }) => void found.push(value));
    return found.join(' ');
  };

  test('ends with exactly what the newest run saw', () => {
    const words = statement(run('[]'));
    expect(words).toContain('On 2 November 2026 66 pages were looked at in Chromium 156.0');
    expect(words).toContain('with axe-core 4.14.1');
    expect(words).toContain('WCAG 2.0 A and WCAG 2.2 AA');
    for (const look of ['320 px', 'dark at 1280 px']) expect(words).toContain(look);
    expect(words).toContain('No fault was found.');
  });

  test('names every fault, and then says of none that there is none', () => {
    const words = statement(run('["/a, 320 px: 12 px"]'));
    expect(words).toContain('The tests found one fault:');
    expect(words).toContain('/a, 320 px: 12 px');
    expect(words).not.toContain('No fault');
  });

  test('says nothing of tests where none are recorded, nor does any other page', () => {
    expect(statement(null)).not.toContain('looked at');
    expect(statement(run('[]'), 'pages/other.md')).not.toContain('looked at');
  });
});
