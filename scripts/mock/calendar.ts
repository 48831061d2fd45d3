import { answer } from '#functions/calendar/answer.ts';

/** Under which path calendar feeds are, in the product as here. */
export const CALENDARS = '/calendar/';

/** Answers for a calendar feed as the function does, as the gateway calls it. */
export async function calendar(request: Request, at: Parameters<typeof answer>[1]): Promise<Response> {
  const file = new URL(request.url).pathname.slice(CALENDARS.length);
  const headers = Object.fromEntries(request.headers);
  const answered = await answer({ httpMethod: request.method, pathParameters: { file }, headers }, at);
  const { statusCode, body, headers: said } = answered;
  // A 304 has no body (RFC 9110, 15.4.5), and a Response refuses one.
  return new Response(statusCode === 304 ? null : body, {
    status: statusCode,
    headers: Object.entries(said ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  });
}
