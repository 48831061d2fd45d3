import type { Bundle } from './bundle.ts';
import { FORMAT, VERSION } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { isCanonical } from './is-canonical.ts';
import { isShaped } from './shape.ts';
import { contentDigest } from './write.ts';

/**
 * Reads a bundle that came from anybody. One text stands for one bundle: a second spelling of it, a member given twice or
 * a member nobody knows would be a place in which to hide something from one reader and show it to another.
 *
 * @throws BundleError
 */
export function readBundle(bytes: Uint8Array): Bundle {
  const text = decoded(bytes);
  // The text of a bundle has neither: mail and editors put them in, and nobody is to be called a liar for it.
  if (/^\uFEFF|\r/.test(text))
    throw new BundleError('TEXT_CONVERTED', 'damaged in transit: line ends or a byte order mark were put into it');
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    throw new BundleError('NOT_A_BUNDLE', `a bundle says that it is a ${FORMAT}`);
  if (!('version' in value) || value.version !== VERSION)
    throw new BundleError('UNKNOWN_VERSION', `this program reads version ${VERSION}; take a newer one`);
  // Editors end a text with a line break.
  if (!isCanonical(value, text.replace(/\n$/, '')))
    throw new BundleError('NOT_CANONICAL', 'the text is not the canonical one (RFC 8785) of what it says');
  if (!isShaped(value)) throw new BundleError('MALFORMED', 'a member is missing, unknown, or of another type');
  const { digest, ...content } = value;
  if (contentDigest(content) !== digest)
    throw new BundleError('DIGEST_DIFFERS', 'the bundle has been damaged: it is not what its digest says');
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleError('NOT_A_BUNDLE', 'the bytes are not UTF-8');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BundleError('NOT_A_BUNDLE', 'the text is not JSON');
  }
}
