/** The Markdown pages of every kind. */
import { type Collection, defineCollection } from '../../shared/collection';
import { checkReviewDue } from '../../shared/signing';
import { within } from '../../shared/sources';
import { wholePart } from '../../shared/yaml/record';
import { versionCollection } from '../level-of-need/collection';
import type { Page } from './model/page';
import {
  dayField,
  labelFields,
  type Pages,
  pageSource,
  reviewField,
  type Tag,
} from './plugin/load';
import { checkAddresses } from './plugin/rules/addresses';
import { checkBriefShape } from './plugin/rules/briefShape';
import { checkComponents } from './plugin/rules/components';
import { checkLabels } from './plugin/rules/labels';
import { checkLife } from './plugin/rules/life';
import { checkPictures } from './plugin/rules/pictures';
import { checkPostDate } from './plugin/rules/postDates';
import { checkPostDay } from './plugin/rules/postDay';

export const pageCollection: Collection<Page, Pages> = defineCollection({
  id: 'page',
  source: pageSource,
  rules: [
    {
      name: 'labels',
      about: 'The authors and tags of a post are declared beside it.',
      check: ({ matters, declared }) =>
        matters.flatMap(({ folder, matter }) => {
          const labels = declared.get(folder);
          return labels
            ? wholePart(labelFields, matter).flatMap((part) => checkLabels(part, labels))
            : [];
        }),
    },
    {
      name: 'review dates',
      about: 'Guidance is due for review after it was reviewed.',
      check: ({ matters }) =>
        matters
          .filter(({ kind }) => kind === 'guidance')
          .flatMap(({ matter }) =>
            wholePart(reviewField, matter).flatMap((part) => checkReviewDue(part, 'the page')),
          ),
    },
    {
      name: 'days of posts',
      about: 'A post is of the day that the name of its file begins with.',
      check: ({ matters }) =>
        matters
          .filter(({ kind }) => kind === 'brief' || kind === 'update')
          .flatMap(({ matter }) => wholePart(dayField, matter).flatMap(checkPostDay)),
    },
    {
      name: 'shape of briefs',
      about: 'Every brief has the same five parts in the same order.',
      check: ({ bodies }) => bodies.flatMap(checkBriefShape),
    },
    {
      name: 'pictures',
      about: 'Every picture is a file that is there, of a kind that every browser shows.',
      check: ({ bodies, faces, files }) => checkPictures(bodies, faces, files),
    },
    {
      name: 'addresses',
      about: 'No two pages have one address.',
      check: ({ whole }) => checkAddresses(whole),
    },
    {
      name: 'components',
      about: 'A component shows a level or a domain that its own version has.',
      check({ bodies }, reader) {
        const versions = reader.gather(versionCollection.source).items.map(({ value }) => value);
        return bodies.flatMap((body) => checkComponents(body, versions));
      },
    },
    {
      name: 'life of pages',
      about: 'A page in review is a draft, and none changed before it was published.',
      check: ({ whole }) => whole.flatMap(checkLife),
    },
    {
      name: 'dates of posts',
      about: 'A post dated with a day to come waits for that day.',
      check: ({ whole }, { today }) => whole.flatMap(({ page }) => checkPostDate(page, today)),
    },
  ],
  title: ({ matter }) => matter.title,
  address: ({ path }) => path,
  links: ({ links }) => links,
  review: {
    id: 'guidance',
    one: 'guidance page',
    many: 'guidance pages',
    short: 'guidance',
    step: 'Guidance: read the page as somebody new would. Do the steps still hold, and the law it names?',
    of(page) {
      if (page.kind !== 'guidance') return undefined;
      const { reviewed, due, owner } = page.matter.review;
      return { checked: reviewed, due, owner, id: page.path.replace(/^.*\//, '') };
    },
  },
});

/** What posts are about. */
export const tagCollection: Collection<Tag> = defineCollection({
  id: 'tag',
  source: {
    reads: pageSource.reads,
    shapes: pageSource.shapes,
    read: (reader) => within(reader.gather(pageSource).tags),
  },
  title: ({ label }) => label,
});

/** Pages that no reader sees: drafts, those in review, and posts whose day has not come. */
export const unpublishedCollection: Collection<Page> = defineCollection({
  id: 'unpublished page',
  source: {
    reads: pageSource.reads,
    shapes: pageSource.shapes,
    read(reader) {
      const { whole, items } = reader.gather(pageSource);
      const shown = new Set(items.map(({ id }) => id));
      return within(
        whole.flatMap(({ page, matter: { source } }) =>
          shown.has(page.path) ? [] : [{ id: page.path, value: page, source, path: [] }],
        ),
      );
    },
  },
  title: ({ matter }) => matter.title,
});

export const collections = [pageCollection, tagCollection, unpublishedCollection];
