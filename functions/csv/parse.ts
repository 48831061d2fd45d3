/** One row of a CSV text. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where a text is not CSV. */
export interface CsvFault {
  readonly line: number;
  readonly fault: 'STRAY_QUOTE' | 'UNCLOSED_QUOTE';
}

export interface Csv {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

/** One cell and what ends it. The quoted form is unrolled, so that no text makes the engine go back and forth. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
const UNCLOSED = /"[^"]*(?:""[^"]*)*$/y;

/**
 * Reads CSV as RFC 4180 has it, no looser: a quote stands only around a whole cell, doubled inside. Lines end in CRLF or
 * LF; a byte order mark is passed over, and so are empty lines. After a stray quote it goes on with the next line, so
 * that everything that is wrong is found at once; after one that is never closed, nothing more can be told.
 */
export function parseCsv(text: string): Csv {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let line = 1;
  for (let place = text.startsWith('\uFEFF') ? 1 : 0; place < text.length; ) {
    const { cells, fault, next } = rowAt(text, place);
    if (fault !== undefined) faults.push({ line, fault });
    else if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
    line += lineBreaks(text.slice(place, next));
    place = next;
  }
  return { rows, faults };
}

interface Reached {
  readonly cells: readonly string[];
  readonly fault?: CsvFault['fault'];
  /** Where the next row begins. */
  readonly next: number;
}

function rowAt(text: string, from: number): Reached {
  const cells: string[] = [];
  for (let place = from; ; ) {
    CELL.lastIndex = place;
    const [whole, quoted, bare = '', end] = CELL.exec(text) ?? [];
    if (whole === undefined) return { cells, ...faultAt(text, place) };
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    place += whole.length;
    if (end !== ',') return { cells, next: place };
  }
}

function faultAt(text: string, place: number): Required<Pick<Reached, 'fault' | 'next'>> {
  UNCLOSED.lastIndex = place;
  if (UNCLOSED.test(text)) return { fault: 'UNCLOSED_QUOTE', next: text.length };
  const end = text.indexOf('\n', place);
  return { fault: 'STRAY_QUOTE', next: end < 0 ? text.length : end + 1 };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
