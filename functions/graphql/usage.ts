import type { ApolloServerPlugin } from '@apollo/server';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { clientOf } from './client-name.ts';
import type { GraphContext } from './context.ts';
import { UsedFields } from './used-fields.ts';

/** What is worth a metric: each costs money by the month (docs/decisions/0012-usage-metrics.md). */
export interface UsageOptions {
  /** The client names that a header may claim; any other is counted as "other". */
  readonly knownClients: readonly string[];
  /** Which fields are counted per client. The log names them all in any case. */
  readonly fieldUsage: 'deprecated' | 'all';
}

/** What counts go to. */
type Emitter = Pick<Metrics, 'addDimension' | 'addMetric' | 'publishStoredMetrics'>;

/** Apart from a request's other metrics, which have no client. One for all: making another costs more than emitting. */
const usageMetrics = new Metrics();

export const DEPRECATED_ONLY: UsageOptions = { knownClients: [], fieldUsage: 'deprecated' };

/** Counts a request by its client; `kind` is its operation's, or how far it came. */
export function countRequest(client: string, kind: string, emit: Emitter = usageMetrics): void {
  count(emit, 'ClientRequests', { client, kind });
}

function count(emit: Emitter, metric: string, dimensions: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(dimensions)) emit.addDimension(name, value);
  emit.addMetric(metric, MetricUnit.Count, 1);
  emit.publishStoredMetrics();
}

/**
 * Finds out which client asks for what of the schema, for the log, and counts it: requests per client and kind, and what
 * each still uses that is deprecated. Names of clients and of the schema only, never a value.
 *
 * @param documents those that have an id, by it: the log says of each request whether its document is among them, so
 *   that one sees who would be turned away before enforcing it
 * @param emit what the counts go to
 */
export function usagePlugin(
  { knownClients, fieldUsage }: UsageOptions,
  documents: Readonly<Record<string, string>>,
  emit: Emitter = usageMetrics,
): ApolloServerPlugin<GraphContext> {
  const known = new Set(knownClients);
  let usedFields: UsedFields | undefined;
  return {
    async requestDidStart({ schema, contextValue, request: { http } }) {
      usedFields ??= new UsedFields(schema);
      const used = usedFields;
      const client = clientOf(contextValue.clientId, http?.headers, known);
      contextValue.usage = { ...client, trusted: false, fields: [], deprecated: [] };
      return {
        async didResolveOperation({ document, queryHash: hash, operationName, request: { variables = {} } }) {
          const operation = { document, hash, name: operationName ?? undefined, variables };
          const trusted = Object.hasOwn(documents, `sha256:${hash}`);
          contextValue.usage = { ...client, trusted, ...used.of(operation) };
        },
        async willSendResponse({ operation }) {
          const { fields = [], deprecated = [] } = contextValue.usage ?? {};
          countRequest(client.client, operation?.operation ?? 'malformed', emit);
          for (const coordinate of deprecated) count(emit, 'DeprecatedUses', { client: client.client, coordinate });
          if (fieldUsage === 'deprecated') return;
          for (const coordinate of fields) count(emit, 'FieldUses', { client: client.client, coordinate });
        },
      };
    },
  };
}
