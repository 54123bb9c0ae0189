/** What kinds of results are called. */
import { useMemo } from 'react';
import { usePortalData } from '../../../portal/ui/usePortalData';
import { type Kind, kindLabelsOf, kindNamesOf } from '../model/kinds';

/** The heading of each kind; that of the document of levels is what the document is called. */
export function useKindNames(): Record<Kind, string> {
  const { documentName } = usePortalData();
  return useMemo(() => kindNamesOf(documentName), [documentName]);
}

/** What one result of each kind is called. */
export function useKindLabels(): Record<Kind, string> {
  const { documentName } = usePortalData();
  return useMemo(() => kindLabelsOf(documentName), [documentName]);
}
