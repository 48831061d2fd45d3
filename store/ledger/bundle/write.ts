import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { BundleContent } from './bundle.ts';

/** The one text of a bundle: RFC 8785, so that whoever reads it can tell a changed byte anywhere. */
export function writeBundle(content: BundleContent): string {
  return canonical({ ...content, digest: contentDigest(content) });
}

/** SHA-256 of a bundle's content, base64. */
export function contentDigest(content: BundleContent): string {
  return createHash('sha256').update(canonical(content)).digest('base64');
}

function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('a bundle must be JSON');
  return text;
}
