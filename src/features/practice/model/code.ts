/**
 * Answers as a text short enough for a QR code, which a telephone opens as an address: what comes after the `#` stays on the
 * device that opens it.
 */
import type { Answer } from './answers';
import { readAnswer } from './kept';

/** Of this way of writing; another gets another number. */
const kind = '1';

const part = /^[A-Za-z0-9.-]*$/;

/** As `raterCode` makes them: a notice repeats the code, and anybody can write an address. */
const raterPattern = /^[a-z2-9]{4}$/;

/** `1_k7qd_schools_date_a-case:version:3:line,line~…`; all answers are of one person. */
export function writeCode(answers: readonly Answer[]): string {
  const [first] = answers;
  if (!first) return '';
  const cases = answers.map(({ case: id, version, level, lines }) =>
    [id, version, level, lines.join(',')].join(':'),
  );
  return [kind, first.rater, first.setting, first.date, cases.join('~')].join('_');
}

/** @returns undefined where the text is not whole: half a code is no answer. */
export function readCode(text: string): Answer[] | undefined {
  const [own, rater, setting, date, cases, ...more] = text.trim().split('_');
  if (own !== kind || cases === undefined || more.length > 0) return undefined;
  if (!raterPattern.test(rater ?? '')) return undefined;
  const answers = cases.split('~').map((one) => {
    const [id = '', version, level, lines, ...rest] = one.split(':');
    const ids = (lines ?? '').split(',').filter(Boolean);
    const whole = [id, version ?? '', rater ?? '', setting ?? '', date ?? '', ...ids];
    return rest.length === 0 && lines !== undefined && id !== '' && whole.every((w) => part.test(w))
      ? readAnswer({ case: id, version, level: Number(level), lines: ids, rater, setting, date })
      : undefined;
  });
  return answers.every((one) => one !== undefined) ? answers : undefined;
}

/** Letters and digits that nobody takes for one another. */
const letters = 'abcdefghkmnpqrstuvwxyz23456789';

/** A code for a person that names nobody. @param random numbers from 0 to 255, one for each letter. */
export const raterCode = (random: readonly number[]): string =>
  random.map((n) => letters[n % letters.length]).join('');
