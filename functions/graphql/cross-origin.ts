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
  return { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': origin, vary: 'origin' } };
}
