/** A QR code made on this device. The library is fetched only now. */
import { useEffect, useState } from 'react';
import type { QrCode as Code } from '../qr';
import QrCode from './QrCode';

interface Props {
  text: string;
  label: string;
  className?: string | undefined;
}

export default function QrFor({ text, label, className }: Props) {
  const [code, setCode] = useState<Code>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    import('../qr')
      .then(({ makeQr }) => makeQr(text))
      .then(
        (made) => {
          if (wanted) setCode(made);
        },
        // The library would not come, or the text is longer than any code can be.
        () => setFailed(true),
      );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (failed) return <p>The code could not be drawn. Reload the page, or use the file.</p>;
  return code ? <QrCode qr={code} label={label} className={className} /> : null;
}
