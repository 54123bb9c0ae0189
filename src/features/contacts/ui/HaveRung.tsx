/** After the call, one press starts the dates by which the caller should hear. The moment is in the address, after the `#`. */
import Link from '@docusaurus/Link';

/** @param after the pathway whose dates begin with the call. */
export default function HaveRung({ after, quiet = false }: { after: string; quiet?: boolean }) {
  return (
    <Link
      className={`button${quiet ? ' button--quiet' : ''}`}
      to={`/contacts/after-referral#${after}=now`}
      data-noBrokenLinkCheck
    >
      I have rung: when should I hear?
    </Link>
  );
}
