/** Asks the API as one person. */
export function asker(graphqlUrl: string, token: string) {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Answer;
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  /** Sends a mutation that must not be refused, and resolves to its payload. */
  const must = async <Payload>(query: string, input: object): Promise<Payload> => {
    const payloads = Object.values((await ask(query, { input })) as Record<string, Refusable>);
    const refusals = payloads.flatMap((payload) => payload.refusals);
    if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join('; '));
    return payloads[0] as Payload;
  };
  return { ask, must };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

interface Refusable {
  readonly refusals: readonly { readonly message: string }[];
}
