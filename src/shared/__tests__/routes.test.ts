/** Routes are typed by their components: what the compiler must refuse, and what it cannot see. */
import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from '../files';
import { page } from '../routes';

interface Props {
  terms: { name: string; newer: string | undefined }[];
}

const where = { path: '/a', component: 'src/a' };
const terms: Props['terms'] = [{ name: 'A', newer: undefined }];

test('the compiler refuses a misspelt prop, and props that no component was named for', () => {
  const routes = [
    page<Props>({ ...where, props: { terms } }),
    // @ts-expect-error a misspelt name
    page<Props>({ ...where, props: { term: terms } }),
    // @ts-expect-error one that is not wanted
    page<Props>({ ...where, props: { terms, more: 1 } }),
    // @ts-expect-error a misspelt name further in
    page<Props>({ ...where, props: { terms: [{ name: 'A', newr: undefined }] } }),
    // @ts-expect-error no component was named
    page({ ...where, props: { terms } }),
  ];
  expect(routes.map((route) => route.path)).toEqual(routes.map(() => '/a'));
});

const root = path.resolve(__dirname, '../../..');
const typed =
  /page<[^>]*?(?:typeof (\w+)|Props)>+[^(]*\(\{\s*path:[^\n]*\n\s*component: '([^']+)'/g;

test('every route names the file of the component that types it', () => {
  const named = listFiles(root, 'src', ['.ts']).flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const only = /type Props = ComponentProps<typeof (\w+)>/.exec(text)?.[1];
    return [...text.matchAll(typed)].map(([, type = only, component = '']) => ({
      type,
      component,
    }));
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ type, component }) => path.basename(component) !== type)).toEqual([]);
  expect(
    named.filter(({ component }) => !fs.existsSync(path.join(root, `${component}.tsx`))),
  ).toEqual([]);
});
