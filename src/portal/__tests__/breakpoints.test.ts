import fs from 'node:fs';
import path from 'node:path';
import type { PostCssOptions } from '@docusaurus/types';
import postcss, { type AcceptedPlugin } from 'postcss';
import { listFiles } from '../../shared/files';
import breakpoints from '../breakpoints';

const siteDir = path.resolve(__dirname, '../../..');
const sheets = listFiles(siteDir, 'src', ['.css']).filter(
  (file) => path.basename(file) !== 'breakpoints.css',
);

/** A style sheet as the build makes it, with the plugins that this one adds before those of Docusaurus. */
async function compile(css: string): Promise<string> {
  const plugins: AcceptedPlugin[] = [];
  const options: PostCssOptions = { plugins };
  breakpoints({ siteDir }).configurePostCss?.(options);
  const result = await postcss(plugins).process(css, { from: undefined });
  return result.css;
}

const widths = (css: string): string[] => css.match(/@media[^{]*/g) ?? [];

test('a width has the number of its name, alone or with others', async () => {
  expect(await compile('@media (--narrow) { a { top: 0 } }')).toBe(
    '@media (max-width: 640px) { a { top: 0 } }',
  );
  expect(await compile('@media screen and (--phone) { a { top: 0 } }')).toBe(
    '@media screen and (max-width: 480px) { a { top: 0 } }',
  );
});

test('every width that a style sheet names is one of breakpoints.css', async () => {
  expect(sheets.length).toBeGreaterThan(40);
  const unknown = await Promise.all(
    sheets.map(async (file) => {
      const css = await compile(fs.readFileSync(path.join(siteDir, file), 'utf8'));
      return widths(css)
        .filter((media) => media.includes('(--'))
        .map((media) => `${file}: ${media.trim()}`);
    }),
  );
  expect(unknown.flat()).toEqual([]);
});

test('a name that nobody gave is left as it is, so that the test above sees it', async () => {
  expect(widths(await compile('@media (--nowhere) { a { top: 0 } }'))).toEqual([
    '@media (--nowhere) ',
  ]);
});
