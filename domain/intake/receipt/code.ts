/** SHA-256 of a text, base64. Handed in: hashing is not the rules' own affair, and the language has none. */
export type Digest = (text: string) => string;

/** Of 32 letters and digits each, 5 bits: 60 bits, which ten tries an hour do not find. */
export const CODE_LENGTH = 12;

/**
 * What is kept of a receipt's code. The number, which is nobody else's, is its salt; someone who reads the table must
 * still go through 2^60 codes to look up one receipt. People type codes in groups and in small letters.
 */
export function codeDigest(digest: Digest, number: string, code: string): string {
  return digest(`${number} ${code.toUpperCase().replace(/[\s-]/g, '')}`);
}
