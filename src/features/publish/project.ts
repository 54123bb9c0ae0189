/** What the site shows to those who publish it. */
import type { Site } from '../../shared/collection';
import { correctPath } from './model/correct';
import { toPublic } from './model/status';
import { createCorrectRoutes, createPublishRoutes, publishPath } from './plugin/routes';
import { correctionsOf, statusOf } from './view';

export const addresses = () => [publishPath, correctPath];

export const routes = (site: Site) => [
  ...createPublishRoutes(toPublic(statusOf(site))),
  ...createCorrectRoutes(correctionsOf(site)),
];
