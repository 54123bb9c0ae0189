/** Choices in the address, with a router that takes its time, as it does on a slow telephone. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useAddressChoices } from '../useAddressChoices';

let search = '';
jest.mock('@docusaurus/router', () => ({
  useLocation: () => ({ pathname: '/', search, hash: '' }),
  useHistory: () => ({ replace: () => undefined }),
}));

function Shown() {
  const [choices, choose] = useAddressChoices(['area', 'as']);
  return (
    <>
      <button type="button" onClick={() => choose({ area: 'here' })}>
        Here
      </button>
      <button type="button" onClick={() => choose({ as: 'schools' })}>
        Schools
      </button>
      <p role="status">{`${choices.area ?? 'any'} ${choices.as ?? 'all'}`}</p>
    </>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const shown = () => screen.getByRole('status').textContent;
const wait = () => act(() => void jest.advanceTimersByTime(150));

let page: ReturnType<typeof render>;
/** The router has come to an address. */
const come = (to: string) => {
  search = to;
  page.rerender(<Shown />);
};

beforeEach(() => {
  jest.useFakeTimers();
  search = '';
  window.history.replaceState(null, '', '/');
  page = render(<Shown />);
});
afterEach(() => jest.useRealTimers());

test('a choice that was made while the router was at an older one stays as it is', () => {
  press('Here');
  wait();
  press('Schools');
  expect(shown()).toBe('here schools');
  come('?area=here');
  expect(shown()).toBe('here schools');
  wait();
  expect(window.location.search).toBe('?area=here&as=schools');
  come('?area=here&as=schools');
  expect(shown()).toBe('here schools');
});

test('an older choice that comes last of all takes nothing back', () => {
  press('Here');
  wait();
  press('Schools');
  wait();
  come('?area=here');
  expect(shown()).toBe('here schools');
});

test('a link that is followed takes the place of a choice', () => {
  press('Here');
  window.history.pushState(null, '', '/?area=there');
  wait();
  expect(window.location.search).toBe('?area=there');
  come('?area=there');
  expect(shown()).toBe('there all');
});

test('after a choice, too', () => {
  press('Here');
  wait();
  window.history.pushState(null, '', '/?area=there');
  come('?area=there');
  expect(shown()).toBe('there all');
});
