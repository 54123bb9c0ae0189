import { canBeSent, notGivenWords, writtenWay } from '../written';

const form = { label: 'The form', url: 'https://council.example/form' };

test('whoever takes no referrals has no way to send one', () =>
  expect(writtenWay({ role: 'out-of-hours', webForm: form })).toBeUndefined());

test('where nothing is given, that is said of all three', () => {
  const written = writtenWay({ role: 'front-door' });
  expect(written && canBeSent(written)).toBe(false);
  expect(written && notGivenWords(written)).toBe(
    'We have not been given a form, an address or an email address for it.',
  );
});

test.each([
  [{ webForm: form }, 'We have not been given an address or an email address for it.'],
  [{ email: 'door@council.example' }, 'We have not been given a form or an address for it.'],
  [{ webForm: form, email: 'door@council.example', post: '1 High Street' }, ''],
])('what is given is shown, and only the rest is notGiven', (given, notGiven) => {
  const written = writtenWay({ role: 'front-door', ...given });
  expect(written && canBeSent(written)).toBe(true);
  expect(written && notGivenWords(written)).toBe(notGiven);
});
