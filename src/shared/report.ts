/** What a command found, as a page that needs nothing else and as Markdown: one structure, two ways to write it. */
import { Html, html } from './html';

export interface Table {
  id: string;
  caption: string;
  columns: string[];
  rows: string[][];
}

/** A drawing, with the words for whoever does not see it. */
export interface Figure {
  caption: string;
  /** The file that Markdown names. */
  file: string;
  svg: string;
  words: string;
}

export interface Report {
  title: string;
  /** What comes before everything else; empty for nothing. */
  notice: string;
  paragraphs: string[];
  figures?: Figure[];
  tables: Table[];
  /** What comes after the tables. */
  sections?: { heading: string; paragraphs: string[] }[];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const tableLines = ({ caption, columns, rows }: Table): string =>
  [
    `## ${caption}`,
    '',
    `| ${columns.map(cell).join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

export const toMarkdown = (report: Report): string => {
  const { title, notice, paragraphs, figures = [], tables, sections = [] } = report;
  return `${[
    `# ${title}`,
    ...(notice ? [`**${notice}**`] : []),
    ...paragraphs,
    ...figures.flatMap(({ caption, file, words }) => [`## ${caption}`, `![${words}](${file})`]),
    ...tables.map(tableLines),
    ...sections.flatMap(({ heading, paragraphs: own }) => [`## ${heading}`, ...own]),
  ].join('\n\n')}\n`;
};

const style = `body{font:1.05rem/1.5 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#15211f;background:#fdfcf9}
p,li{max-width:44rem}a{color:#0b5351}figure{margin:1rem 0 2rem;overflow-x:auto}svg{max-width:100%;min-width:34rem;height:auto}
table{border-collapse:collapse;margin:1rem 0 2rem}th,td{border:1px solid #7d7766;padding:.3rem .6rem;text-align:left;vertical-align:top}
caption,figcaption{text-align:left;font-weight:700;font-size:1.25rem;padding:.5rem 0}.scroll{overflow-x:auto}
@media (prefers-color-scheme:dark){body{color:#ecebe4;background:#101817}a{color:#7fd6cf}}
@media print{body{color:#000;background:#fff;margin:0}svg{min-width:0}}`;

const figureHtml = ({ caption, svg }: Figure): Html => html`
  <figure>
    <figcaption>${caption}</figcaption>
    ${new Html(svg)}
  </figure>
`;

const tableHtml = ({ id, caption, columns, rows }: Table): Html => html`
  <div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
    <table>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((words) => html`<td>${words}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** @param more what comes at the end of the page, for example a list of links. */
export const toPage = (report: Report, more: Html = new Html('')): string => {
  const { title, notice, paragraphs, figures = [], tables, sections = [] } = report;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${notice && html`<p><strong>${notice}</strong></p>`}
          ${paragraphs.map((words) => html`<p>${words}</p>`)} ${figures.map(figureHtml)}
          ${tables.map(tableHtml)}
          ${sections.map(
            ({ heading, paragraphs: own }) => html`
              <h2>${heading}</h2>
              ${own.map((words) => html`<p>${words}</p>`)}
            `,
          )}
          ${more}
        </main>
      </body>
    </html> `.text;
};
