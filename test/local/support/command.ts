import type { Answer } from '#test/support/api.ts';
import { must, send } from './deployed.ts';

/** Sends the mutation of a name: its payload, and the codes of what stood in its way, refusals and errors alike. */
export async function command(
  subject: string | undefined,
  field: string,
  input: object,
  selection = '__typename',
): Promise<Answer['data'] & { readonly codes: readonly string[] }> {
  const { data, errors } = await send(subject, mutation(field, selection), { input });
  const payload = data?.[field];
  const refused: readonly { readonly code: string }[] = payload?.refusals ?? [];
  return {
    ...payload,
    codes: [...errors.map(({ extensions }) => extensions.code), ...refused.map(({ code }) => code)],
  };
}

/** Sends the mutation of a name, which must succeed, and returns its payload. */
export function done(subject: string, field: string, input: object, selection = '__typename'): Promise<Answer['data']> {
  return must(subject, mutation(field, selection), input);
}

function mutation(field: string, selection: string): string {
  const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} refusals { code } } }`;
}
