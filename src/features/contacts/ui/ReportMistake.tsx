/** An email to the partnership with the page named in it, and nothing of the visit or the visitor. */
import { mistakeMail } from '../../../shared/mistakeMail';

export default function ReportMistake({
  name,
  email,
  page,
}: {
  name: string;
  email: string;
  page: string;
}) {
  return (
    <a href={mistakeMail(email, `Mistake on the page of ${name}`, page)}>
      Report a mistake on this page
    </a>
  );
}
