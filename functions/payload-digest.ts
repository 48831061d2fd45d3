import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What tells one payload of a command from another under the same key: SHA-256 of its RFC 8785 text, base64. */
export function payloadDigest(payload: unknown): string {
  return createHash('sha256')
    .update(canonicalize(payload) ?? '')
    .digest('base64');
}
