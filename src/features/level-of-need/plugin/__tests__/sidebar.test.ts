import { listSidebar, sidebarItemsGenerator } from '../sidebar';
import { toolAddresses } from '../toolRoutes';

const doc = (id: string, sidebarPosition?: number) => ({
  id,
  sourceDirName: id.includes('/') ? (id.split('/')[0] ?? '') : '.',
  ...(sidebarPosition !== undefined && { sidebarPosition }),
});

test.each([2, 5, 7])(
  'a document of %i levels has them under a heading that says how many',
  (count) => {
    const levels = Array.from({ length: count }, (_, i) => doc(`levels/step-${i + 1}`, i + 2));
    const items = listSidebar([
      doc('domains/home', 30),
      doc('more'),
      doc('consent', 40),
      ...levels.reverse(),
      doc('domains/street', 31),
      doc('index', 1),
    ]);
    expect(items).toHaveLength(5);
    expect(items[0]).toEqual({ type: 'doc', id: 'index' });
    expect(items[1]).toMatchObject({
      label: `The ${{ 2: 'two', 5: 'five', 7: 'seven' }[count]} levels`,
      items: Array.from({ length: count }, (_, i) => ({ type: 'doc', id: `levels/step-${i + 1}` })),
    });
    expect(items[2]).toMatchObject({
      label: 'The domains',
      items: [{ id: 'domains/home' }, { id: 'domains/street' }],
    });
    expect(items.slice(3)).toEqual([
      { type: 'doc', id: 'consent' },
      { type: 'doc', id: 'more' },
    ]);
  },
);

test('without pages in a folder there is no heading', () =>
  expect(listSidebar([doc('index', 1)])).toEqual([{ type: 'doc', id: 'index' }]));

test('after its pages the menu leads to each tool', async () => {
  const items = await sidebarItemsGenerator({ docs: [doc('index', 1)] });
  expect(items[0]).toEqual({ type: 'doc', id: 'index' });
  expect(items.slice(1).map((item) => 'href' in item && item.href)).toEqual(toolAddresses);
});
