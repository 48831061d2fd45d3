import type { APIGatewayProxyResult } from 'aws-lambda';

/**
 * Lets the pages of listed origins read an answer. The gateway answers their preflight; the answer itself passes
 * through a proxy integration, so it must say so itself. Fetch standard, 3.2.
 */
export function readableBy(
  answer: APIGatewayProxyResult,
  origin: string | undefined,
  allowed: readonly string[],
): APIGatewayProxyResult {
  if (origin === undefined || !allowed.includes(origin)) return answer;
  const readable = { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'etag, retry-after' };
  return { ...answer, headers: { ...answer.headers, ...readable } };
}
