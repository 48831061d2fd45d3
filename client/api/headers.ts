/** Who asks, and in which language the answer is to be. */
export interface Introduction {
  readonly language?: string;
  readonly client?: { readonly name: string; readonly version: string };
}

/** A header carries these and, but for spaces within, nothing else everywhere alike. */
const PRINTABLE = /^[ -~]*$/;

/**
 * The headers of every request but the token's.
 *
 * @throws TypeError naming the option that no header can carry, before anything is sent: a request that failed for it
 * would look like one without a network
 */
export function introduced({ language, client }: Introduction): Readonly<Record<string, string>> {
  const given = { language, 'client.name': client?.name, 'client.version': client?.version };
  for (const [option, value = ''] of Object.entries(given))
    if (!PRINTABLE.test(value))
      throw new TypeError(`${option} is sent as a header: letters, digits and signs of ASCII`);
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(language && { 'accept-language': language }),
    ...(client && { 'apollographql-client-name': client.name, 'apollographql-client-version': client.version }),
  };
}

/** Whether a header can carry a token. What cannot must not reach `fetch`, whose complaint would quote all of it. */
export const isSendable = (token: string): boolean => PRINTABLE.test(token);
