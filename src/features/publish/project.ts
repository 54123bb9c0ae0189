/** What the site shows to those who publish it. */
import type { Site } from '../../shared/collection';
import { toPublic } from './model/status';
import { createPublishRoutes, publishPath } from './plugin/routes';
import { statusOf } from './view';

export const addresses = () => [publishPath];

export const routes = (site: Site) => createPublishRoutes(toPublic(statusOf(site)));
