/** What comes after the `#`: browsers tell of one change by two events. */
import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import { useHashText } from '../useHashText';

const taken: string[] = [];

/** Takes what comes, and empties the address. */
function Taker() {
  const [text, setText] = useHashText('code');
  useEffect(() => {
    if (text === '') return;
    taken.push(text);
    setText('');
  }, [text, setText]);
  return null;
}

const tell = (name: string) => act(() => void window.dispatchEvent(new Event(name)));

const come = (hash: string) => {
  window.history.replaceState(null, '', hash);
  tell('popstate');
  tell('hashchange');
};

test('what comes is taken once, and so is what comes next', () => {
  jest.useFakeTimers();
  render(<Taker />);
  come('#code=one');
  expect(taken).toEqual(['one']);
  come('#code=two');
  expect(taken).toEqual(['one', 'two']);
  act(() => jest.runAllTimers());
  expect(window.location.hash).toBe('');
  come('#code=two');
  expect(taken).toEqual(['one', 'two', 'two']);
  jest.useRealTimers();
});
