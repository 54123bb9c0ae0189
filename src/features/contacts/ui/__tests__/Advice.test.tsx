import { cleanup, render, screen, within } from '@testing-library/react';
import { contactLine, phone } from '../../../../../tests/support/contactLine';
import type { AdviceView } from '../../plugin/finderRoutes';
import Advice from '../Advice';

afterEach(cleanup);

const advice = (text: string, ...roles: string[]): AdviceView => ({
  audiences: roles.map((id) => ({ id, name: `Role ${id}` })),
  text,
  ask: [],
  citations: [],
});

const drawn = () => {
  render(
    <Advice
      advice={[advice('For both', 'a', 'b'), advice('For b alone', 'b'), advice('Twins', 'c', 'd')]}
      adopted={null}
      role={undefined}
    />,
  );
  return screen.getAllByRole('group').map((group) => ({
    group,
    name: group.querySelector('summary')?.textContent,
  }));
};

test('each role is named once, and has all that it is told', () => {
  const all = drawn();
  expect(all.map(({ name }) => name)).toEqual(['Role a', 'Role b', 'Role c · Role d']);
  const [, ofB] = all;
  for (const words of ['For both', 'For b alone'])
    expect(within(ofB?.group as HTMLElement).queryByText(words)).not.toBeNull();
});

test('on paper no number is there again that the answer or an earlier part has said', () => {
  const door = contactLine('door', { phones: [phone('01 100')] });
  const helpline = contactLine('helpline', { phones: [phone('01 300')] });
  const nurse = contactLine('nurse', { standIn: { askFor: 'the nurse', contact: door } });
  render(
    <Advice
      advice={[
        { ...advice('First', 'a'), ask: [nurse, helpline] },
        { ...advice('Then', 'a'), ask: [helpline] },
      ]}
      adopted={null}
      role="a"
      told={['door']}
    />,
  );
  const numbers = screen
    .getAllByRole('link', { name: /^01/ })
    .map((link) => [link.textContent, link.closest('.no-print') !== null]);
  expect(numbers).toEqual([
    ['01 100', true],
    ['01 300', false],
    ['01 300', true],
  ]);
});
