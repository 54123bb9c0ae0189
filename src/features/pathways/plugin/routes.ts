/** The page of all charts, and the page of what follows a referral. */
import type { PageRoute } from '../../../shared/routes';
import type { PathwayView } from './props';

export interface PathwaysPageProps {
  pathways: PathwayView[];
}

/** @param pathways the views of all pathways, in the order of the file. */
export function createPathwayRoutes(pathways: PathwayView[]): PageRoute[] {
  const all: PathwaysPageProps = { pathways };
  return [{ path: '/contacts/pathways', component: 'src/features/pathways/ui/PathwaysPage', props: all }];
}
