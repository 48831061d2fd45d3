/** What of a failure may be logged: its name and its place in the code. A message may quote the data it failed on. */
export function faultOf(failure: unknown): { readonly fault: string; readonly at: readonly string[] } {
  if (!(failure instanceof Error)) return { fault: typeof failure, at: [] };
  const lines = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: failure.name, at: lines.slice(0, 8).map((line) => line.trim()) };
}
