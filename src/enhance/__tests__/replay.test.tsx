/** What is done to a page before React hears it reaches React once, whatever it was. */
import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Recorder } from '../replay';

const calls: string[] = [];
const say = (what: string) => calls.push(what);

function Page({ kept = false }: { kept?: boolean }) {
  const [text, setText] = useState('');
  const [on, setOn] = useState(kept);
  const [area, setArea] = useState('here');
  return (
    <form onSubmit={(event) => (event.preventDefault(), say('sent'))}>
      <input
        type="search"
        value={text}
        onFocus={() => say('focus')}
        onChange={(event) => (say(`typed ${event.target.value}`), setText(event.target.value))}
      />
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => (say(`tick ${event.target.checked}`), setOn(event.target.checked))}
      />
      <select
        value={area}
        onChange={(event) => (say(`area ${event.target.value}`), setArea(event.target.value))}
      >
        <option value="here">Here</option>
        <option value="there">There</option>
      </select>
      <button type="button" onClick={() => say('pressed')}>
        <b>Press</b>
      </button>
      <a href="#place" onClick={() => say('link')}>
        Link
      </a>
      <output>{`${text} ${on} ${area}`}</output>
    </form>
  );
}

let box: HTMLElement;
let recorder: Recorder;
let root: Root | undefined;
const find = <E extends Element = HTMLElement>(selector: string) =>
  box.querySelector<E>(selector) as E;

/** The page as the server made it, with a recorder that listens as the loader does. */
beforeEach(() => {
  calls.length = 0;
  box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(<Page />);
  recorder = new Recorder(box);
  for (const type of ['input', 'change'])
    box.addEventListener(type, ({ target }) => !root && recorder.change(target), true);
  box.addEventListener('click', ({ target }) => !root && recorder.press(target), true);
});
afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  box.remove();
});

/** React takes over, and hears what was done. */
async function takeOver(page = <Page />) {
  await act(async () => {
    root = hydrateRoot(box, page);
  });
  await act(async () => recorder.handOver());
  await act(async () => recorder.repeat());
}

test('typed text is kept and heard once; the caret stays', async () => {
  const field = find<HTMLInputElement>('[type=search]');
  await userEvent.type(field, 'neglect');
  field.setSelectionRange(2, 3);
  await takeOver();
  expect(field.value).toBe('neglect');
  expect([field.selectionStart, field.selectionEnd]).toEqual([2, 3]);
  expect(calls).toEqual(['typed neglect']);
  expect(find('output').textContent).toBe('neglect false here');
});

test('a field emptied again says nothing', async () => {
  const field = find<HTMLInputElement>('[type=search]');
  await userEvent.type(field, 'a');
  await userEvent.clear(field);
  await takeOver();
  expect([field.value, calls]).toEqual(['', []]);
});

test('a tick and a choice are made once; a tick taken back is none', async () => {
  await userEvent.click(find('[type=checkbox]'));
  await userEvent.selectOptions(find('select'), 'there');
  await takeOver();
  expect(calls).toEqual(['tick true', 'area there']);
  expect(find('output').textContent).toBe(' true there');
});

test('what was ticked before and is ticked again stays ticked', async () => {
  await userEvent.click(find('[type=checkbox]'));
  await act(async () => {
    root = hydrateRoot(box, <Page />);
  });
  await act(async () => recorder.handOver());
  // This device has kept it: the component learns of it between the two stages.
  await act(async () => find<HTMLInputElement>('[type=checkbox]').click());
  calls.length = 0;
  await act(async () => recorder.repeat());
  expect(calls).toEqual([]);
  expect(find<HTMLInputElement>('[type=checkbox]').checked).toBe(true);
});

test('a button pressed three times while nothing happened is pressed once, and looks waiting', async () => {
  const [button, words] = [find('button'), find('b')];
  for (let i = 0; i < 3; i += 1) await userEvent.click(words);
  expect(button.dataset.waiting).toBe('');
  await takeOver();
  expect(calls).toEqual(['pressed']);
  expect(button.dataset.waiting).toBeUndefined();
});

test('a link is left to the browser', async () => {
  await userEvent.click(find('a'));
  await takeOver();
  expect(calls).toEqual([]);
});

test('a form is sent once', async () => {
  recorder.submit(find<HTMLFormElement>('form'), null);
  await takeOver();
  expect(calls).toEqual(['sent']);
});

test('who has left does not find it pressed on coming back; what was typed is still theirs', async () => {
  await userEvent.type(find('[type=search]'), 'x');
  await userEvent.click(find('button'));
  recorder.forget();
  await takeOver();
  expect(calls).toEqual(['typed x']);
});

test('what is outside of the page is not touched', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.type = 'button';
  recorder.press(button);
  expect(button.dataset.waiting).toBeUndefined();
  button.remove();
});
