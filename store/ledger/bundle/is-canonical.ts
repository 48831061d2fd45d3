import canonicalize from 'canonicalize';

/**
 * Whether a text is the one of what it says (RFC 8785). A number without end, or brackets deeper than anybody can follow,
 * has no such text: whoever sends them learns no more than that.
 */
export function isCanonical(value: object, text: string): boolean {
  try {
    return canonicalize(value) === text;
  } catch {
    return false;
  }
}
