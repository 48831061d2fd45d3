/** Grant type that only the local backend and the mock know: it names a person of the demo, and there is no password. */
const DEMO_GRANT = 'urn:yangguang:demo:person';

/**
 * An access token for a person of the demo, such as `lin.lawyer`.
 *
 * @param origin of the local backend or the mock, such as `http://127.0.0.1:4000`
 * @throws Error if there is no such person
 */
export async function demoToken(origin: string, person: string): Promise<string> {
  const response = await fetch(new URL('/token', origin), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: DEMO_GRANT, client_id: 'explorer', person }),
  });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'access_token' in answer) return String(answer.access_token);
  throw new Error(`no token for ${person}: ${JSON.stringify(answer)}`);
}
