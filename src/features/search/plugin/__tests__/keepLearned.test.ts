/** What was learned is recalled, learned anew where anything changed, and never taken from a damaged file. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { learnSayings, type Saying } from '../../model/learnSayings';
import { learnOrRecall } from '../keepLearned';

const learning = { restraint: 1e-5, mostKept: [100] } as const;
const sayings: Saying[] = [
  { said: 'locked in the dark shed', about: ['/lock'], counts: 1 },
  { said: 'no supper again', about: [], counts: 1 },
];
let home: string;
const cache = () => path.join(home, 'node_modules/.cache/portal');
const kept = () => (fs.existsSync(cache()) ? fs.readdirSync(cache()) : []);

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-learned-'));
  jest.spyOn(process, 'cwd').mockReturnValue(home);
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(home, { recursive: true, force: true });
});

test('nothing is kept where nothing is installed', () => {
  expect(learnOrRecall(sayings, learning)).toEqual(learnSayings(sayings, learning));
  expect(fs.readdirSync(home)).toEqual([]);
});

describe('where packages are installed', () => {
  beforeEach(() => fs.mkdirSync(path.join(home, 'node_modules')));

  test('it is kept once, and recalled', () => {
    const first = learnOrRecall(sayings, learning);
    const [file = ''] = kept();
    fs.writeFileSync(path.join(cache(), file), JSON.stringify([{ ...first[0], most: 7 }]));
    expect(learnOrRecall(sayings, learning)[0].most).toBe(7);
    expect(kept()).toEqual([file]);
  });

  test('another saying, and another way of learning, are learned anew', () => {
    learnOrRecall(sayings, learning);
    learnOrRecall([...sayings, ...sayings.slice(0, 1)], learning);
    learnOrRecall(sayings, { ...learning, mostKept: [50] });
    expect(kept()).toHaveLength(3);
  });

  test.each(['', '{', '{"links":[]}', '[{"links":[]}]', '[]'])(
    'a damaged file is learned anew: %j',
    (damage) => {
      const first = learnOrRecall(sayings, learning);
      const [file = ''] = kept();
      fs.writeFileSync(path.join(cache(), file), damage);
      expect(learnOrRecall(sayings, learning)).toEqual(first);
      expect(JSON.parse(fs.readFileSync(path.join(cache(), file), 'utf8'))).toEqual(first);
    },
  );
});
