/**
 * When a token ends, in milliseconds since 1970, as its `exp` says. It is not verified here: the server does that.
 *
 * @returns undefined if it is no JWT, or has no end
 */
export function expiryOf(token: string): number | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    // Names in a token may be Chinese, but `exp` is not, so that bytes serve for characters.
    const { exp } = JSON.parse(atob(payload));
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
