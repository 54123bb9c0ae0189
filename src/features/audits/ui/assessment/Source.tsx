/** Where the standards come from, and whose the guidance is. */
import Link from '@docusaurus/Link';
import type { AssessmentPageProps } from '../../plugin/assessmentRoutes';

export default function Source({ standards }: Pick<AssessmentPageProps, 'standards'>) {
  return (
    <>
      {standards?.source && (
        <p className="quiet">
          Standards: <Link to={`/references#${standards.source.id}`}>{standards.source.name}</Link>.{' '}
          {standards.note}
        </p>
      )}
      <p className="quiet">
        The guidance under each is our own suggestion. It is not part of the audit or of the law.
      </p>
    </>
  );
}
