/** On paper only: the address of the page, and a code that leads a phone's camera to it. */
import type { QrCode as Code } from '../../../../shared/qr';
import QrCode from '../../../../shared/ui/QrCode';
import styles from './take.module.css';

export default function PrintQr({ qr }: { qr: Code }) {
  return (
    <figure className={styles.qr}>
      <QrCode qr={qr} label="Code that leads to this page" />
      <figcaption>
        The newest details are at
        <br />
        <b>{qr.text}</b>
      </figcaption>
    </figure>
  );
}
