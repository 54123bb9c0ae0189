/** What somebody has promised to look at again, of every collection that says so. */
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { readSite } from '../site';

const citations = `${fixtureFiles['data/citations.yaml']}  - id: old-act
    title: An older Act
    short: An older Act (1969)
    kind: statute
    edition: "1969"
    status: superseded
    supersededBy: act
    checked: 2026-02-28
`;
const guidance = `---
title: Consent
description: When to ask.
sidebar_position: 1
audiences: [schools]
review: { reviewed: 2026-11-01, due: 2027-02-01, owner: front-door }
---

Words.
`;

test('each with its day, its file and its keeper; none for what is finished with', () => {
  const fixture = makeFixtureSite({
    'data/citations.yaml': citations,
    'guidance/consent.md': guidance,
  });
  try {
    const { site, problems } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = site?.reviewed().map(({ kind, id, path, file, checked, due, owner }) => {
      expect(owner).toBe('front-door');
      return [kind.id, id, path, file, checked, due];
    });
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "contact",
          "always",
          "/contacts/always",
          "data/contacts/always.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "contact",
          "emergency",
          "/contacts/emergency",
          "data/contacts/emergency.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "contact",
          "front-door",
          "/contacts/front-door",
          "data/contacts/front-door.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "contact",
          "office",
          "/contacts/office",
          "data/contacts/office.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "contact",
          "officer",
          "/contacts/officer",
          "data/contacts/officer.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "contact",
          "team",
          "/contacts/team",
          "data/contacts/team.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "guidance",
          "consent",
          "/guidance/consent",
          "guidance/consent.md",
          "2026-11-01",
          "2027-02-01",
        ],
        [
          "version",
          "2022",
          "/level-of-need/",
          "data/partnership.yaml",
          "2026-11-01",
          "2027-05-01",
        ],
        [
          "citation",
          "act",
          "/references#act",
          "data/citations.yaml",
          "2026-11-01",
          "2027-11-01",
        ],
      ]
    `);
  } finally {
    fixture.remove();
  }
});
