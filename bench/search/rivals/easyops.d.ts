/** The parts of the stock plugin's build code that are used; the package ships no types for them. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos' {
  export function processDocInfos(
    data: { routesPaths: string[]; outDir: string; baseUrl: string; siteConfig: object },
    options: object,
  ): { outDir: string; paths: { filePath: string; url: string; type: string }[] }[];
}

declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments' {
  /** i: id, t: title or text, u: address, p: id of the page, h: anchor, s: section title, b: trail. */
  export interface StockDocument {
    i: number;
    t: string;
    u: string;
    p?: number;
    h?: string;
    s?: string;
    b?: string[];
  }
  export function scanDocuments(
    paths: { filePath: string; url: string; type: string }[],
    options: object,
  ): Promise<StockDocument[][]>;
}

declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/buildIndex' {
  import type { StockDocument } from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments';

  export function buildIndex(
    documents: StockDocument[][],
    options: object,
  ): { documents: StockDocument[]; index: object }[];
}
