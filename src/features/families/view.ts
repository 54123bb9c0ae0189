/** Plain pages as other features and commands see them. */
import { once, type Site } from '../../shared/collection';
import { plainPageCollection } from './collection';
import type { PlainToRead } from './model/toRead';
import type { Professional } from './model/restated';
import { listToRead } from './plugin/changed';
import { recordsOf } from './plugin/professional';

/** The texts that plain lines say again. */
export const professionalOf = once((site: Site): Professional =>
  recordsOf((collection) => site.all(collection)),
);

/** In the order of the pages; none where no plain page is there. */
export const plainToRead = once((site: Site): PlainToRead[] =>
  site.all(plainPageCollection).flatMap((page) =>
    listToRead(page, professionalOf(site)).map(({ plain, said, mark }) => ({
      page: page.title,
      plain,
      professional: said?.words ?? '',
      mark,
    })),
  ),
);
