/** A QR code made on this device. The library is fetched only now. */
import { useEffect, useState } from 'react';
import type { QrCode as Code } from '../../../shared/qr';
import QrCode from '../../../shared/ui/QrCode';
import styles from './TeamPage.module.css';

export default function QrFor({ text, label }: { text: string; label: string }) {
  const [code, setCode] = useState<Code>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    import('../../../shared/qr').then(
      ({ makeQr }) => {
        if (wanted) setCode(makeQr(text));
      },
      () => setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (failed) return <p>The code could not be drawn. Reload the page, or use the file.</p>;
  return code ? <QrCode qr={code} label={label} className={styles.code} /> : null;
}
