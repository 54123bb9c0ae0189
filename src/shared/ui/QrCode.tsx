/** A QR code, always dark on white: a camera cannot read it the other way round. */
import type { QrCode as Code } from '../qr';

/** The quiet border a camera needs, in modules; ISO/IEC 18004 asks for four. */
const border = 4;

interface Props {
  qr: Code;
  label: string;
  className?: string | undefined;
}

export default function QrCode({ qr: { size, path }, label, className }: Props) {
  const side = size + 2 * border;
  return (
    <svg
      className={className}
      viewBox={`${-border} ${-border} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-border} y={-border} width={side} height={side} fill="#fff" />
      <path d={path} stroke="#000" fill="none" />
    </svg>
  );
}
