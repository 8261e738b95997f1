import qrcode from 'qrcode-generator';

const QUIET = 4; // modules of white round the code, without which phones do not find it

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

/** Runs of dark modules, row by row. */
export function drawRows(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column + 1 < size && isDark(row, column + 1)) column++;
      path += `M${start + QUIET} ${row + QUIET}h${column - start + 1}v1h-${column - start + 1}z`;
    }
  }
  return path;
}
