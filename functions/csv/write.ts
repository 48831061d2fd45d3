/**
 * What a spreadsheet would take for a formula, also behind apostrophes, after a line break, and in the full width that
 * Chinese and Japanese editions take for the same signs.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** The same, as {@link writeCsv} leaves it. */
const HARMLESS = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV (RFC 4180, CRLF). A cell that would run as a formula where it is opened gets an apostrophe before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** A cell as it was before {@link writeCsv} made it harmless. */
export function asMeant(cell: string): string {
  return HARMLESS.test(cell) ? cell.slice(1) : cell;
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
