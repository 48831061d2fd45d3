import { basename } from 'node:path';

/** What the API takes for a name at most. UTF-16 units. */
const LONGEST = 200;
/** How much of the beginning of a longer one is kept; the end has its type. */
const BEGINNING = 120;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no name in the records may have
const CONTROL = /[\u0000-\u001f\u007f]|\p{Surrogate}/gu;

/** A file's name as data of the evidence: as it is called here, but for what the API takes in no text. */
export function nameOf(path: string): string {
  const name = basename(path).normalize('NFC').replace(CONTROL, '\ufffd').trim() || '\ufffd';
  if (name.length <= LONGEST) return name;
  const end = name.slice(name.length - (LONGEST - BEGINNING - 1));
  // A cut may have halved a character beyond the first plane.
  return `${name.slice(0, BEGINNING)}…${end}`.replace(/\p{Surrogate}/gu, '');
}
