/** What a page says of a part of its address that it does not have. */
import { render } from '@testing-library/react';
import Ignored from '../Ignored';

test('it says what was asked for, and where it is not; of nothing it says nothing', () => {
  const { container, rerender } = render(<Ignored asked={[]} />);
  expect(container.childElementCount).toBe(0);
  rerender(
    <Ignored asked={[{ name: 'area', value: 'atlantis' }]} place="our list">
      <button type="button">Show all</button>
    </Ignored>,
  );
  expect(container.textContent).toBe(
    'The address asks for area “atlantis”, which our list does not have, so we ignored it. Show all',
  );
  rerender(<Ignored asked={[{ name: 'area', value: 'Ring 0909 879 0000' }]} />);
  expect(container.textContent).toMatch(/^The address asks for something this site does not have,/);
});
