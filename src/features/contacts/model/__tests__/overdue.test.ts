/** A reason is shown on public pages: a placeholder will not do. */
import { describeLeave, findReasonFault } from '../overdue';

test.each([
  [''],
  ['   '],
  ['x'],
  ['because'],
  ['asdf asdf asdf asdf asdf'],
  ['too late now'],
  ['no no no no no no no no'],
  ['.... .... ....'],
  ['The <b>service</b> is moving until March'],
  ['The service\nis moving until March'],
])('%j is refused', (reason) => {
  expect(findReasonFault(reason)).toBeDefined();
});

test('words that say something are taken', () => {
  expect(
    findReasonFault('The service is moving and asked us to wait until March.'),
  ).toBeUndefined();
  expect(
    describeLeave('1 November 2026', {
      reason: ' The service is moving until March ',
      contacts: [],
    }),
  ).toBe(
    'Its review was due by 1 November 2026 and is late. The reason given: The service is moving until March.',
  );
});
