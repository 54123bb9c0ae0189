/** A text as it was and as it is, one after the other. */
export default function BeforeAfter({ before, after }: { before: string; after: string }) {
  return (
    <>
      <p>
        <strong>Before:</strong> {before}
      </p>
      <p>
        <strong>After:</strong> {after}
      </p>
    </>
  );
}
