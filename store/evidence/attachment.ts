/** What no name of a file may have where it is saved: what ends a line, and what parts a path. */
const SEPARATING = /[\p{Cc}\u2028\u2029/\\]/gu;

/** What turns the direction of writing: `现场‮gpj.exe` would read as a picture. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The header with which a file is handed out under the name that somebody gave it: as an attachment, so that one that is a
 * web page never runs as one. The name is data everywhere else; here it becomes a file on somebody's machine.
 */
export function attachment(name: string): string {
  const harmless = name.replace(SEPARATING, '_').replace(TURNING, '');
  // RFC 8187: encodeURIComponent leaves a few characters that a header's value may not have bare.
  const encoded = encodeURIComponent(harmless).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
