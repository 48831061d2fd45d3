import { createHash } from 'node:crypto';
import type { APIGatewayProxyResult } from 'aws-lambda';

/**
 * Lets whoever has this answer already keep it: a strong ETag over the body, and 304 if the request names it. Only for
 * queries by GET that went well; an error is not worth keeping. RFC 9110, 8.8.3 and 13.1.2.
 *
 * `no-cache` means "ask before you use it again": rows and posts change, so no answer is ever fresh by itself; `private`
 * keeps shared caches out. The gateway compresses after us under the same tag, which only ranges, that are not
 * served, could tell apart.
 */
export function revalidated(answer: APIGatewayProxyResult, ifNoneMatch: string | undefined): APIGatewayProxyResult {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url')}"`;
  const headers = { ...answer.headers, etag, 'cache-control': 'private, no-cache' };
  if (!names(ifNoneMatch, etag)) return { ...answer, headers };
  const { 'content-type': _type, ...kept } = headers as Record<string, string>;
  return { statusCode: 304, headers: kept, body: '' };
}

/** Compared weakly, as RFC 9110 wants it for If-None-Match: a cache on the way may have weakened the tag. */
function names(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
