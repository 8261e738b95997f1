import qrcode from 'qrcode-generator';
import { drawRows, QUIET } from './draw-rows.js';

/** A QR code as one path. Dark on white in every colour scheme: scanners want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const all = size + QUIET * 2;
  return (
    <svg className="qr" viewBox={`0 0 ${all} ${all}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={all} height={all} fill="#fff" />
      <path fill="#000" d={drawRows(size, (row, column) => code.isDark(row, column))} />
    </svg>
  );
}
