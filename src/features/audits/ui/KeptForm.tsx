/** What a form kept on the device says before it can be used, and where the device keeps nothing. */
interface Props {
  /** Whether scripts are at work. */
  ready: boolean;
  /** Whether this browser refuses to keep anything. */
  trouble: boolean;
}

export default function KeptForm({ ready, trouble }: Props) {
  return (
    <>
      {!ready && (
        <p className="no-print">
          To type here you need scripts, which are off or still loading. You can print the page.
        </p>
      )}
      {trouble && (
        <p className="notice">
          This browser keeps nothing. Save a file before you leave the page, or all is lost.
        </p>
      )}
    </>
  );
}
