/** A function's whole environment may hold 4 kB; three RSA keys of 4,096 bits fit. */
const LONGEST_JWKS = 3_000;

/**
 * Checks pinned token keys: a JWK set of public keys only. A private key pasted here would end in the template and in
 * the function's environment, where whoever may read either could sign tokens for anyone.
 *
 * @throws Error one sentence.
 */
export function readJwks(value: string): string {
  const keys = parseKeys(value);
  if (keys === undefined || keys.length === 0) {
    throw new Error('The context value "jwks" must be a JSON Web Key Set with at least one key, {"keys":[…]}.');
  }
  if (keys.some((key) => 'd' in key || 'k' in key)) {
    throw new Error('The context value "jwks" holds a private or symmetric key; give the public keys only.');
  }
  if (value.length > LONGEST_JWKS) {
    throw new Error(`The context value "jwks" is ${value.length} characters long; at most ${LONGEST_JWKS} fit.`);
  }
  return value;
}

function parseKeys(value: string): readonly object[] | undefined {
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null || !('keys' in parsed) || !Array.isArray(parsed.keys))
      return undefined;
    const keys: readonly unknown[] = parsed.keys;
    return keys.every((key) => typeof key === 'object' && key !== null)
      ? keys.filter((key) => key !== null)
      : undefined;
  } catch {
    return undefined;
  }
}
