import qrcode from 'qrcode-generator';

/** The quiet zone that ISO/IEC 18004 asks for around a symbol. Modules. */
const QUIET = 4;

/**
 * A text as a QR symbol, in SVG as a data URI that an image takes as it is. Correction level M: a scratched screen is
 * still read, and the symbol stays small enough for one.
 */
export function qrOf(text: string): string {
  const symbol = qrcode(0, 'M');
  symbol.addData(text, 'Byte');
  symbol.make();
  const count = symbol.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => pathOf(row, count, (column) => symbol.isDark(row, column)));
  const size = count + 2 * QUIET;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${rows.join('')}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The dark runs of one row as strokes: a tenth of what a square for each module takes. */
function pathOf(row: number, count: number, isDark: (column: number) => boolean): string {
  let path = '';
  for (let from = 0; from < count; from += 1) {
    if (!isDark(from)) continue;
    let to = from + 1;
    while (to < count && isDark(to)) to += 1;
    path += `M${from + QUIET} ${row + QUIET}.5h${to - from}`;
    from = to;
  }
  return path;
}
