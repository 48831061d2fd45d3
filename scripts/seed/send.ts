import { createHash } from 'node:crypto';

/** Sends one mutation as somebody and hands back its payload. */
export type Send = <Payload>(person: string, field: string, input: object, selection: string) => Promise<Payload>;

/** Takes an operation to the API as somebody. */
export type Ask = (person: string, query: string, variables: object) => Promise<Answer>;

export interface Answer {
  readonly data?: Readonly<Record<string, { readonly refusals: readonly Refusal[] } | null>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/**
 * The key of each command is the digest of what it says, so that the same command is one command.
 * The returned function throws at any error or refusal, with its text.
 */
export function sender(ask: Ask): Send {
  return async <Payload>(person: string, field: string, input: object, selection: string): Promise<Payload> => {
    const digest = createHash('sha256').update(JSON.stringify({ person, field, input })).digest('hex');
    const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} refusals { code message } } }`;
    const { data, errors = [] } = await ask(person, query, { input: { ...input, idempotencyKey: `seed-${digest}` } });
    const payload = data?.[field];
    const problems = [
      ...errors.map(({ message }) => message),
      ...(payload?.refusals ?? []).map(({ code, message }) => `${code}: ${message}`),
    ];
    if (problems.length > 0 || !payload) {
      throw new Error(`${person}: ${field}: ${problems.join('; ') || 'no answer'}\n${JSON.stringify(input)}`);
    }
    return payload as Payload;
  };
}
