/** The changes of a page, as front matter that Docusaurus hands on, whole or not. */
import { render } from '@testing-library/react';
import PageChanges from '../PageChanges';

test('newest first, with their days', () => {
  const { container } = render(
    <PageChanges
      frontMatter={{
        changes: [
          { on: '2026-11-01T00:00:00.000Z', what: 'Ring first.' },
          { on: '2026-11-20T00:00:00.000Z', what: 'Write after.' },
        ],
      }}
    />,
  );
  expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    'Changed on 20 November 2026: Write after.',
    'Changed on 1 November 2026: Ring first.',
  ]);
});

test.each([{}, { changes: 'x' }, { changes: [null, { on: 1 }] }, { changes: [] }])(
  'says nothing where there is nothing to say: %j',
  (frontMatter) => {
    expect(render(<PageChanges frontMatter={frontMatter} />).container.innerHTML).toBe('');
  },
);
