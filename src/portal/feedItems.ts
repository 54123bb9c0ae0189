/** Items of the feeds: one that repeats example text says so before its summary; its text says so already. */
import type { CreateFeedItemsFn } from '@docusaurus/plugin-content-blog';
import { beginWithNotice } from '../features/level-of-need/model/adoption';

/** @param noticeAt the sentence of the page at an address, which may have the site's base address before it. */
export const createFeedItems =
  (noticeAt: (address: string) => string): CreateFeedItemsFn =>
  async ({ defaultCreateFeedItems, ...posts }) =>
    (await defaultCreateFeedItems(posts)).map((item) => {
      const notice = noticeAt(new URL(item.link).pathname);
      return notice
        ? { ...item, description: beginWithNotice(notice, item.description ?? '') }
        : item;
    });
