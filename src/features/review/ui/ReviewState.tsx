/**
 * Says that a review is late. The browser works it out from its own clock, since a page that stays up goes out of date
 * without being built again; with scripts off, the page still shows the review date itself.
 */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { toLondon } from '../../../shared/calendar/london';
import { Live } from '../../contacts/ui';
import { lateReviewPiece, type Reviewed, writeReviewed } from '../model/lateReview';

export default function ReviewState(reviewed: Reviewed) {
  const base = useBaseUrl('/');
  return (
    <Live
      as="div"
      role="status"
      data-reviewed={writeReviewed(reviewed)}
      piece={(moment) => lateReviewPiece(reviewed, base, moment && toLondon(moment.now).date)}
    />
  );
}
