/** Variables of a mutation, of which `input` has a key: the caller's, or one drawn now and kept for every resending. */
export function keyed(variables: object | undefined): object | undefined {
  const input = inputOf(variables);
  return input === undefined || hasKey(input)
    ? variables
    : { ...variables, input: { ...input, idempotencyKey: crypto.randomUUID() } };
}

/** Whether the server would know the command of `input` again, so that sending it twice does not do it twice. */
export function isKeyed(variables: object | undefined): boolean {
  return hasKey(inputOf(variables) ?? {});
}

function inputOf(variables: object | undefined): object | undefined {
  const input = variables && 'input' in variables ? variables.input : undefined;
  return typeof input === 'object' && input !== null ? input : undefined;
}

const hasKey = (input: object): boolean =>
  'idempotencyKey' in input && (input.idempotencyKey ?? undefined) !== undefined;
