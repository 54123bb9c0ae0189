/** The notice of a late review on a page whose front matter Docusaurus reads. */
import ReviewState from './ReviewState';

/** The date and the owner of a `review` in front matter; Docusaurus hands dates on as full time stamps. */
function readReview(review: unknown): { due: string; owner: string } | undefined {
  if (typeof review !== 'object' || review === null || !('due' in review) || !('owner' in review))
    return undefined;
  const { due, owner } = review;
  return typeof due === 'string' && typeof owner === 'string'
    ? { due: due.slice(0, 10), owner }
    : undefined;
}

export default function PageReview({
  frontMatter,
}: {
  frontMatter: Readonly<Record<string, unknown>>;
}) {
  const review = readReview(frontMatter.review);
  return review ? <ReviewState due={review.due} owner={{ id: review.owner }} of="page" /> : null;
}
