import type { Answer, Ask } from './send.ts';

/** Asks over HTTP, with one token a person. */
export function askAt(graphqlUrl: string, tokenFor: (person: string) => Promise<string>): Ask {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string): Promise<string> => {
    const token = tokens.get(person) ?? tokenFor(person);
    tokens.set(person, token);
    return token;
  };
  return async (person, query, variables) => {
    const response = await fetch(graphqlUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${await tokenOf(person)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as Answer;
    } catch {
      throw new Error(`${graphqlUrl} answered ${response.status}, and no JSON: ${text.slice(0, 200)}`);
    }
  };
}
