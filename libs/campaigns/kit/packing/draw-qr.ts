import { renderAsync } from '@resvg/resvg-js';
import qrcode from 'qrcode-generator';

const CELL = 8;
const QUIET = 4;

/** A QR code of an address, dark on white: as a drawing for print, and as a picture. */
export function qrAsSvg(address: string): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  return code.createSvgTag({ cellSize: CELL, margin: CELL * QUIET, scalable: true });
}

export async function qrAsPng(address: string): Promise<Buffer> {
  return (await renderAsync(qrAsSvg(address), { fitTo: { mode: 'width', value: 1024 }, font: { loadSystemFonts: false } })).asPng();
}
