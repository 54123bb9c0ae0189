/** Which scripts a device keeps: none that only a page it does not keep would fetch. */
import { dropUnasked } from '../pack';

const folder = 'assets/js/';
const texts: Record<string, string> = {
  'main.01.js': 'page(()=>n.e("11"))',
  '11.02.js': 'click(()=>n.e("12").then(n.e("13")))',
  '12.03.js': 'word()',
  '13.04.js': 'shared()',
  'desk.05.js': 'click(()=>Promise.all([n.e("13"),n.e("14")]))',
  '14.06.js': 'slides(()=>n.e("15"))',
  '15.07.js': 'zip(()=>n.e("15"))',
  'hour.08.js': 'alone()',
};
const all = Object.keys(texts).map((file) => folder + file);
const keep = (...without: string[]) =>
  dropUnasked(
    all,
    all.filter((file) => !without.some((one) => file.startsWith(folder + one))),
    (file) => texts[file.slice(folder.length)] ?? '',
  ).map((file) => file.slice(folder.length).split('.')[0]);

test('what only a script that is not kept fetches goes, with what that would fetch', () => {
  expect(keep('desk')).toEqual(['main', '11', '12', '13', 'hour']);
});

test('what nobody fetches is asked for by a page, and stays', () => {
  expect(keep()).toHaveLength(all.length);
});
