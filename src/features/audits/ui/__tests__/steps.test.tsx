/** A long list: the server's part first, one step after a choice, more near its end, and all of it for print. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useSteps } from '../useSteps';

let near: (() => void) | undefined;
beforeEach(() => {
  near = undefined;
  globalThis.IntersectionObserver = class {
    constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
      near = () => see([{ isIntersecting: true }]);
    }
    observe() {}
    disconnect() {
      near = undefined;
    }
  } as unknown as typeof IntersectionObserver;
});

function List({ list }: { list: readonly number[] }) {
  const { most, showAll, end } = useSteps(list, list.length, 250);
  return (
    <>
      <output>{Math.min(most, list.length)}</output>
      {list.length > most && (
        <p ref={end}>
          <button onClick={showAll}>All</button>
        </p>
      )}
    </>
  );
}

const first = Array.from({ length: 800 }, (_, i) => i);
const drawn = () => Number(screen.getByRole('status').textContent);

test('as many as the server drew, then a step of what was chosen, and more near its end', () => {
  const { rerender } = render(<List list={first} />);
  expect(drawn()).toBe(250);
  const chosen = first.slice(0, 60);
  rerender(<List list={chosen} />);
  expect(drawn()).toBe(24);
  act(() => near?.());
  expect(drawn()).toBe(48);
  act(() => near?.());
  expect(drawn()).toBe(60);
  expect(near).toBeUndefined();
});

test('all of it by its button, and on paper without being asked', () => {
  const { rerender } = render(<List list={first} />);
  fireEvent.click(screen.getByRole('button'));
  expect(drawn()).toBe(800);
  rerender(<List list={first.slice(1)} />);
  expect(drawn()).toBe(24);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toBe(799);
});
