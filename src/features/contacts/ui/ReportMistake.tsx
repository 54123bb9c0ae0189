/** An email to the partnership with the page named in it, and nothing of the visit or the visitor. */
export default function ReportMistake({
  name,
  email,
  page,
}: {
  name: string;
  email: string;
  page: string;
}) {
  const body = `Page: ${page}\n\nWhat is wrong:\n\nWhat it should say:\n\nHow you know:\n\nPlease do not write anything about a child or family in this email.\n`;
  const href = `mailto:${email}?subject=${encodeURIComponent(`Mistake on the page of ${name}`)}&body=${encodeURIComponent(body)}`;
  return <a href={href}>Report a mistake on this page</a>;
}
