/** A page with data of its own: what is asked for, and what is drawn where the answer is not what the page was written with. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { pageDataPath } from '../../../shared/pageData';
import { dataPage } from '../dataPage';

const base = '/base/';
const record = (name: string, version = 'v1') => ({
  version,
  component: 'src/Person',
  props: { name },
});

function Person({ name }: { name?: string }) {
  return <p>{name}</p>;
}

let answers: Record<string, (object | number)[]>;
let asked: string[];

function answer(address: string): Response {
  asked.push(address);
  const list = answers[address] ?? [404];
  const next = list.length > 1 ? list.shift() : list[0];
  if (typeof next === 'number') return { ok: false, status: next } as Response;
  return { ok: true, status: 200, json: () => Promise.resolve(next) } as Response;
}

/** The browser opens an address; the page there names its data, or is the page for what is missing. */
function open(address: string, data?: string) {
  window.history.replaceState(null, '', address);
  document.head.innerHTML = data ? `<script data-of-page="${data}"></script>` : '';
  const routes = [
    { path: '/base/people/find', exact: true, component: undefined as unknown },
    { path: ['/base/people/:record([^/.]+)'], exact: true, component: undefined as unknown },
  ];
  const Page = dataPage(
    { 'src/Person': () => Promise.resolve({ default: Person }) },
    { base, listRoutes: () => routes },
  );
  if (routes[1]) routes[1].component = Page;
  return Page;
}

beforeEach(() => {
  answers = {};
  asked = [];
  globalThis.fetch = (address) => Promise.resolve(answer(String(address)));
});

afterEach(cleanup);

const dataOf = (address: string) => base + pageDataPath(address);
const draw = (Page: ReturnType<typeof open>, pathname: string) =>
  render(<Page location={{ pathname }} />);

test('the page that was opened is drawn with the version it names', async () => {
  const own = `${dataOf('people/ada')}?v=v1`;
  answers[own] = [record('Ada')];
  const Page = open('/base/people/ada', own);
  await Page.preload();
  draw(Page, '/base/people/ada');
  expect(screen.getByText('Ada')).toBeTruthy();
  expect(asked).toEqual([own]);
});

test('data of another version is asked for anew, and never drawn', async () => {
  const own = `${dataOf('people/ada')}?v=v1`;
  answers[own] = [record('An old number', 'v0'), record('Ada')];
  const Page = open('/base/people/ada', own);
  await Page.preload();
  draw(Page, '/base/people/ada');
  expect(screen.getByText('Ada')).toBeTruthy();
  expect(asked).toHaveLength(2);
});

test('where only another version is left, the page stays as it was written', async () => {
  jest.useFakeTimers();
  const own = `${dataOf('people/ada')}?v=v1`;
  answers[own] = [record('An old number', 'v0')];
  const Page = open('/base/people/ada', own);
  const loading = expect(Page.preload()).rejects.toThrow('other data');
  await jest.runAllTimersAsync();
  await loading;
  jest.useRealTimers();
  draw(Page, '/base/people/ada');
  expect(screen.queryByText('An old number')).toBeNull();
});

test('the next page is asked for by its address, and drawn anew though the component is the same', async () => {
  const own = `${dataOf('people/ada')}?v=v1`;
  answers[own] = [record('Ada')];
  answers[dataOf('people/ben')] = [record('Ben')];
  const Page = open('/base/people/ada', own);
  await Page.preload();
  window.history.pushState(null, '', '/base/people/ben');
  await Page.preload();
  draw(Page, '/base/people/ben');
  expect(screen.getByText('Ben')).toBeTruthy();
  await Page.preload();
  expect(asked).toEqual([own, dataOf('people/ben')]);
});

test('a page whose address came before it was asked for is drawn when its data is there', async () => {
  answers[dataOf('people/ben')] = [record('Ben')];
  const Page = open('/base/people/find');
  await act(async () => {
    draw(Page, '/base/people/ben');
    await Promise.resolve();
  });
  expect(await screen.findByText('Ben')).toBeTruthy();
});

test('a pointer on a link asks for nothing while another page is shown', async () => {
  const Page = open('/base/people/find');
  await Page.preload();
  expect(asked).toEqual([]);
});
