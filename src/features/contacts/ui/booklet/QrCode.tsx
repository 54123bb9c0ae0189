/** A QR code, always dark on white: a camera cannot read it the other way round. */
import type { QrCode as Code } from '../../plugin/qrCode';
import styles from './Booklet.module.css';

export default function QrCode({ size, path, label }: Code & { label: string }) {
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
