/** The signs of levels: never two alike, and readable in both schemes. */
import fs from 'node:fs';
import path from 'node:path';
import { mostLevels, signColours, signOf, signShapes } from '../levelSign';

const css = (name: string): string =>
  fs.readFileSync(path.join(__dirname, '../../css', name), 'utf8');

const numbers = Array.from({ length: mostLevels }, (_, i) => i + 1);

test('no two levels of a document share a colour or a shape, whatever the partnership chose', () => {
  for (const chosen of [
    [],
    [{ colour: 'blue', shape: 'cross' }] as const,
    [
      { colour: 'rust', shape: 'triangle' },
      { colour: 'green', shape: 'circle' },
      { colour: 'slate', shape: 'diamond' },
    ] as const,
  ]) {
    const signs = numbers.map((number) => signOf(number, chosen));
    expect(new Set(signs.map(({ colour }) => colour)).size).toBe(mostLevels);
    expect(new Set(signs.map(({ shape }) => shape)).size).toBe(mostLevels);
    expect(signs.slice(0, chosen.length)).toEqual(chosen);
  }
});

test('the first four are the ones people know', () =>
  expect([1, 2, 3, 4].map((number) => Object.values(signOf(number)).join(' '))).toEqual([
    'green circle',
    'blue square',
    'ochre hexagon',
    'berry diamond',
  ]));

test('every colour and shape has its place, and the stylesheet paints each colour', () => {
  expect([signColours, signShapes].map(({ length }) => length)).toEqual([mostLevels, mostLevels]);
  const painted = [...css('levels.css').matchAll(/\[data-colour='(\w+)'\]/g)].map(
    ([, name]) => name,
  );
  expect(painted).toEqual(signColours);
});

/** The tokens of a scheme: those of `:root`, and over them those of the dark one. */
function tokensOf(scheme: 'light' | 'dark'): (name: string) => string {
  const [light = '', dark = ''] = css('tokens.css').split("[data-theme='dark']");
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#(?:[\da-f]{3}){1,2});/g)].map(([, name = '', value = '']) => [
      name,
      // `#fff` is short for `#ffffff`.
      value.length === 4 ? value.replace(/[\da-f]/g, '$&$&') : value,
    ]);
  const tokens = new Map([...read(light), ...(scheme === 'dark' ? read(dark) : [])] as [
    string,
    string,
  ][]);
  return (name) => {
    const value = tokens.get(name);
    if (!value) throw new Error(`there is no token --${name}`);
    return value;
  };
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

test('the contrast of black and white is 21', () =>
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const token = tokensOf(scheme);
  test.each(signColours)('%s can be read and told from the page', (colour) => {
    expect(contrast(token('on-level'), token(colour))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('paper'), token(colour))).toBeGreaterThanOrEqual(3);
    for (const text of ['ink', 'ink-soft', 'sea'])
      expect(contrast(token(text), token(`${colour}-soft`))).toBeGreaterThanOrEqual(4.5);
  });
});
