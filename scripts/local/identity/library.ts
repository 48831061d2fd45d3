/**
 * Loads `oidc-provider`. At import it warns that it wants a newer Node than 20; our suite runs it on 20, and a
 * warning in every start that nobody can act on would only teach people to ignore warnings.
 */
export async function loadLibrary(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
