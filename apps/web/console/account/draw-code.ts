import qrcode from 'qrcode-generator';
import { drawRows } from '../../share/draw-rows.js';

export interface Code {
  readonly size: number;
  readonly path: string;
}

/** A QR code as one path, drawn on the server: the browser needs no library for it. */
export function drawCode(text: string): Code {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  return { size, path: drawRows(size, (row, column) => code.isDark(row, column)) };
}
