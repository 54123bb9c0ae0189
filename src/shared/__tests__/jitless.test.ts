/** What a browser fetches to read a file makes no code from text, which the site's policy refuses. */
jest.mock('csv-stringify/browser/esm/sync', () => ({ stringify: () => '' }));

test.each([
  ['an assessment', () => import('../../features/audits/ui/assessment/files')],
  ['a reading', () => import('../../features/disagree/ui/files')],
])('what reads the file of %s asks for no code', async (_, read) => {
  jest.resetModules();
  const made = jest.spyOn(globalThis, 'Function');
  await read();
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
