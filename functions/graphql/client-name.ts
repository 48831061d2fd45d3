/** A name that may be a metric's dimension, a version that may stand in a log: short, and of plain characters. */
const PLAIN = /^[\w.:@/+-]{1,64}$/;

/** Who sent a request, in so far as that is worth counting by. */
export interface Client {
  /** The client of a verified token; a known name from the header; "other"; or "unnamed". */
  readonly client: string;
  /** Whether a token proves the name. A header proves nothing: whoever likes can send another's. */
  readonly clientVerified: boolean;
  readonly clientVersion: string | undefined;
}

/** The headers that Apollo's clients send, by which the tools of others know them too. */
const NAME = 'apollographql-client-name';
const VERSION = 'apollographql-client-version';

/**
 * The name to count a request by. Each name is a metric that is paid for by the month, so a stranger must not be able
 * to make new ones: what no token proves must be one of the configured names.
 *
 * @param clientId of a verified token
 * @param known the configured names
 */
export function clientOf(
  clientId: string | undefined,
  headers: { get(name: string): string | undefined } | undefined,
  known: ReadonlySet<string>,
): Client {
  const claimed = headers?.get(NAME) || undefined;
  const version = headers?.get(VERSION);
  return {
    ...named(clientId, claimed, known),
    clientVersion: version !== undefined && PLAIN.test(version) ? version : undefined,
  };
}

function named(clientId: string | undefined, claimed: string | undefined, known: ReadonlySet<string>) {
  if (clientId !== undefined) return { client: PLAIN.test(clientId) ? clientId : 'other', clientVerified: true };
  if (claimed === undefined) return { client: 'unnamed', clientVerified: false };
  return { client: known.has(claimed) && PLAIN.test(claimed) ? claimed : 'other', clientVerified: false };
}
