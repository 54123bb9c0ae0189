/** The first step of the trail of every page of the document's tools. */
import { usePortalData } from '../../../portal/ui/usePortalData';

/** What the document is called, and where it starts. */
export const useDocumentTrail = (): { title: string; path: string } => ({
  title: usePortalData().documentName,
  path: '/level-of-need/',
});
