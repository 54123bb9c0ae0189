import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The order of the Level of Need document. `docusaurus docs:version` freezes it with each version. */
const sidebars: SidebarsConfig = {
  document: [
    'index',
    'how-to-use',
    {
      type: 'category',
      label: 'The four levels',
      collapsed: false,
      items: ['levels/universal', 'levels/early-help', 'levels/targeted', 'levels/statutory'],
    },
    {
      type: 'category',
      label: 'The domains',
      collapsed: false,
      items: [
        'domains/childs-developmental-needs',
        'domains/parenting-capacity',
        'domains/family-and-environment',
        'domains/harm-outside-the-home',
      ],
    },
    'consent',
    'moving-between-levels',
    'disagreement',
    'glossary',
  ],
};

export default sidebars;
