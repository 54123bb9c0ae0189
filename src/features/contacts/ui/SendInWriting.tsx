/** How a referral is sent in writing; where nobody has given a way, it says so at once, and what to do. */
import { canBeSent, insteadWords, notGivenWords, type Written } from '../model/written';

export default function SendInWriting({ written }: { written: Written }) {
  const { form, email, post } = written;
  const notGiven = notGivenWords(written);
  if (!canBeSent(written))
    return (
      <p>
        <strong>{notGiven}</strong> {insteadWords}
      </p>
    );
  return (
    <>
      <ul>
        {form && (
          <li>
            <a href={form.url}>{form.label}</a>
          </li>
        )}
        {email && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {post && <li>{post}</li>}
      </ul>
      {notGiven && <p className="quiet">{notGiven}</p>}
    </>
  );
}
