/** On paper only: the address of the page, and a code that leads a phone's camera to it. */
import type { QrCode } from '../../plugin/exports/qr';
import styles from './take.module.css';

/** The quiet border a reader needs, in modules; ISO/IEC 18004 asks for four. */
const border = 4;

export default function PrintQr({ qr }: { qr: QrCode }) {
  const side = qr.size + 2 * border;
  return (
    <figure className={styles.qr}>
      <svg viewBox={`${-border} ${-border} ${side} ${side}`} role="img" aria-label="Code that leads to this page" shapeRendering="crispEdges">
        <path d={qr.path} stroke="#000" fill="none" />
      </svg>
      <figcaption>The newest details are at<br /><b>{qr.text}</b></figcaption>
    </figure>
  );
}
