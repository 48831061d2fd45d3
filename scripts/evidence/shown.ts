/** What would move a terminal's cursor, colour it, or turn the direction of a text so that it reads as another. */
const ACTIVE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of somebody else's making, such as a file's name, as a terminal may show it. */
export function shown(text: string): string {
  return text.replace(ACTIVE, '\ufffd');
}
