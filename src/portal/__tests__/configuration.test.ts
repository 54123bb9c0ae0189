/** Docusaurus loads the configuration anew each time it wants it; the content is read for the first alone. */
let made = 0;

jest.mock('../configuration', () => {
  made += 1;
  return { __esModule: true, default: { title: 'A site' } };
});

test('loaded anew by Docusaurus, the configuration is still the one that was made first', async () => {
  const load = async () => {
    jest.resetModules();
    const { default: configure } = await import('../../../docusaurus.config');
    return configure();
  };
  const [first, second] = [await load(), await load()];
  expect(first).toEqual({ title: 'A site' });
  expect(second).toBe(first);
  expect(made).toBe(1);
});
