/**
 * Items of the feeds: their text without what only our pages understand; one that repeats example text says so before its
 * summary, as its text does already; and one that was renamed keeps its first address for an id.
 */
import type { CreateFeedItemsFn } from '@docusaurus/plugin-content-blog';
import { plainContent } from './plainContent';
import { beginWithNotice } from '../../features/level-of-need/model/adoption';

interface Known {
  /** The sentence of the page at an address, the site's base address before it. */
  noticeAt: (address: string) => string;
  /** The whole address under which the page at a whole address was first told. */
  firstUrl: (url: string) => string;
}

export const createFeedItems =
  ({ noticeAt, firstUrl }: Known): CreateFeedItemsFn =>
  async ({ defaultCreateFeedItems, ...posts }) =>
    (await defaultCreateFeedItems(posts)).map(({ content, ...rest }) => {
      const item = {
        ...rest,
        id: firstUrl(rest.link),
        ...(content && { content: plainContent(content) }),
      };
      const notice = noticeAt(new URL(item.link).pathname);
      return notice
        ? { ...item, description: beginWithNotice(notice, item.description ?? '') }
        : item;
    });
