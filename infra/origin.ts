/**
 * Checks a web origin: scheme, host and port, nothing after them. `*` is refused: it would let any page a signed-in
 * officer opens read answers meant for them.
 *
 * @throws Error one sentence naming the context key.
 */
export function readOrigin(key: string, value: string): string {
  const origin = value.replace(/\/$/, '');
  const known = URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin;
  if (known) return origin;
  throw new Error(`The context value "${key}" must hold origins such as https://portal.example, but holds "${value}".`);
}
