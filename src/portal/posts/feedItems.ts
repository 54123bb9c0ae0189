/**
 * Items of the feeds: their text without what only our pages understand; one that repeats example text says so before its
 * summary, as its text does already.
 */
import type { CreateFeedItemsFn } from '@docusaurus/plugin-content-blog';
import { plainContent } from './plainContent';
import { beginWithNotice } from '../../features/level-of-need/model/adoption';

/** @param noticeAt the sentence of the page at an address, the site's base address before it. */
export const createFeedItems =
  (noticeAt: (address: string) => string): CreateFeedItemsFn =>
  async ({ defaultCreateFeedItems, ...posts }) =>
    (await defaultCreateFeedItems(posts)).map(({ content, ...rest }) => {
      const item = { ...rest, ...(content && { content: plainContent(content) }) };
      const notice = noticeAt(new URL(item.link).pathname);
      return notice
        ? { ...item, description: beginWithNotice(notice, item.description ?? '') }
        : item;
    });
