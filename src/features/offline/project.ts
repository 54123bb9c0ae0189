/** The page that shows what a device keeps. What is kept is made after the build: scripts/lib/offline. */
import { page, type Route } from '../../shared/routes';
import { offlinePath } from './model/pack';

export const addresses = (): string[] => [offlinePath];

export const routes = (): Route[] => [
  page<object>({ path: offlinePath, component: 'src/features/offline/ui/OfflinePage', props: {} }),
];
