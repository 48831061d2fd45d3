/** A setting of this function. @throws at start-up if the deployment left it out */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the function's environment lacks ${name}`);
  return value;
}

/** A setting that may be left out. */
export function optionalSetting(name: string): string | undefined {
  return process.env[name] || undefined;
}

/** The entries of a comma-separated setting; none if it is left out. */
export function listSetting(name: string): readonly string[] {
  return (optionalSetting(name) ?? '').split(',').filter((entry) => entry !== '');
}
