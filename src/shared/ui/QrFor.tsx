/**
 * A QR code made on this device. The library is fetched only now. A text that no camera could read out of a code is not
 * drawn, and the page says what to use instead.
 */
import { useEffect, useState } from 'react';
import type { QrCode as Code } from '../qr';
import QrCode from './QrCode';

/** A camera has trouble with a code of more than this, in letters. */
export const mostInCode = 1200;

interface Props {
  text: string;
  label: string;
  className?: string | undefined;
}

export default function QrFor({ text, label, className }: Props) {
  const [code, setCode] = useState<Code>();
  const [failed, setFailed] = useState(false);
  const tooLong = text.length > mostInCode;
  useEffect(() => {
    if (tooLong) return undefined;
    let wanted = true;
    import('../qr')
      .then(({ makeQr }) => makeQr(text))
      .then(
        (made) => {
          if (wanted) setCode(made);
        },
        // The library would not come.
        () => setFailed(true),
      );
    return () => {
      wanted = false;
    };
  }, [text, tooLong]);
  if (tooLong)
    return <p>This is too much for a code that a camera can read. Hand over the file instead.</p>;
  if (failed) return <p>The code could not be drawn. Reload the page, or use the file.</p>;
  return code ? <QrCode qr={code} label={label} className={className} /> : null;
}
