/** Each name is a few metrics, each paid for by the month; and a function's whole environment holds 4 kB. */
const MOST = 30;

/**
 * Checks names of clients: as they stand in tokens and headers, and fit to be a metric's dimension.
 *
 * @throws Error one sentence naming the context key.
 */
export function readClientNames(key: string, names: readonly string[]): readonly string[] {
  const odd = names.find((name) => !/^[\w.:@/+-]{1,64}$/.test(name));
  if (odd !== undefined)
    throw new Error(
      `The context value "${key}" must hold names of up to 64 letters, digits and . _ : @ / + -, but holds "${odd}".`,
    );
  if (names.length > MOST)
    throw new Error(`The context value "${key}" holds ${names.length} names; at most ${MOST} are counted apart.`);
  return names;
}
