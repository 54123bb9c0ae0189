/** Rules go when nothing can use them, and for no other reason. */
import { addPage, addScript, addSource, nothingUsed, purgeStyles } from '../styles';

const purge = async (css: string, fill: (used: ReturnType<typeof nothingUsed>) => void) => {
  const used = nothingUsed();
  fill(used);
  return (await purgeStyles(css, used)).css.replace(/\s+/g, '');
};

test('what a page has stays, with its states; what nothing has goes', async () => {
  const css = '.a{color:red}.a:hover{color:blue}.a .b{color:red}p{margin:0}h6{margin:0}';
  expect(await purge(css, (used) => addPage('<p class="a x">.b</p>', used))).toBe(
    '.a{color:red}.a:hover{color:blue}p{margin:0}',
  );
  expect(await purge('.a{margin:0}', (used) => addPage('<p class=a>', used))).not.toBe('');
});

test('a state alone is of every element: the ring of the focus stays', async () => {
  const css =
    ':focus-visible{outline:3pxsolid}:target,.q{margin:0}:is(p,.q){margin:0}.q:hover{margin:0}:hover.q{margin:0}';
  expect(await purge(css, (used) => addPage('<p>', used))).toBe(
    ':focus-visible{outline:3pxsolid}:target{margin:0}:is(p){margin:0}',
  );
});

test('attributes may be set by anybody: no rule goes for one', async () => {
  const css =
    '[data-theme=dark]{margin:0}p[aria-pressed=true]{margin:0}#there{margin:0}p[title^="a:+"]{margin:0}';
  expect(await purge(css, (used) => addPage('<p id=there>', used))).toBe(css);
});

test('a script keeps the classes of modules, parts and states, and no plain word', async () => {
  const css = '.open_k3Ab{margin:0}.menu__link--active{margin:0}.container{margin:0}';
  expect(
    await purge(css, (used) => addScript('"open_k3Ab";"menu__link--active";container()', used)),
  ).toBe('.open_k3Ab{margin:0}.menu__link--active{margin:0}');
});

test('our own components keep the plain classes they name', async () => {
  expect(
    await purge('.table-scroll{margin:0}.row{margin:0}', (used) =>
      addSource('<div className="table-scroll"> row', used),
    ),
  ).toBe('.table-scroll{margin:0}');
});

test('a variable that a kept rule needs stays, and one that nothing needs goes', async () => {
  expect(
    await purge(':root{--a:var(--b);--b:1px;--c:2px}p{margin:var(--a)}', (used) =>
      addPage('<p>', used),
    ),
  ).toBe(':root{--a:var(--b);--b:1px}p{margin:var(--a)}');
});

test('a rule for what has something goes where no page has it, and only then', async () => {
  const page = (used: ReturnType<typeof nothingUsed>) => addPage('<p class=a>', used);
  const kept =
    'p:has(.a){margin:0}p:not(:has(.b)){margin:0}p:has(.a,.b){margin:0}p:has(:not(.b)){margin:0}';
  const gone = 'p:has(.b){margin:0}p:has(>.b:not(:empty))p{margin:0}';
  expect(await purge(`@media print{${kept}${gone}}`, page)).toBe(`@mediaprint{${kept}}`);
  expect(await purge('p:has(.b),p:has(.a){margin:0}', page)).toBe('p:has(.a){margin:0}');
  // A comment with a semicolon before it stays whole.
  const commented = '/*a;b*/p:has(.b){margin:0}p{margin:0}';
  expect(await purge(commented, page)).toBe('/*a;b*/p{margin:0}');
});
