/**
 * A law firm's name as it is compared: two keyboards write the same brackets, letters and blanks differently (NFKC), and a
 * clerk must not lose, or gain, a firm's papers by that. What a certificate says stays as it is.
 */
export function firmName(name: string): string {
  return name.normalize('NFKC').trim();
}
