import { listPeople, personOf } from '../people.ts';
import { Problem } from '../problem.ts';
import { DEMO_GRANT } from './demo-grant.ts';

/**
 * An access token for a demo person, from the provider itself.
 *
 * @throws Problem listing the people, when the person is none of them
 */
export async function requestToken(issuer: string, person: string): Promise<string> {
  if (!personOf(person))
    throw new Problem(`There is no demo person "${person}"; there are:\n${listPeople().join('\n')}`);
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: DEMO_GRANT, client_id: 'explorer', person }),
  });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'access_token' in answer) return String(answer.access_token);
  throw new Error(`the local provider refused a token: ${JSON.stringify(answer)}`);
}
