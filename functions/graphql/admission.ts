import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphContext } from './context.ts';
import { enter } from './context.ts';
import { badInput } from './errors.ts';
import { told } from './failures.ts';
import { ending } from './http-status.ts';
import { costOf, LIMITS } from './limits.ts';
import { malformedVariables } from './variables.ts';

/** What an answer says of its operation's cost; null if it could not be read, so that nothing was counted. */
export function costShown(requested: number | null) {
  return { cost: { requested, limit: LIMITS.cost } };
}

/**
 * What stands before an operation: its variables, all that is wrong with them at once; what it costs; then who asks.
 * One plugin, since Apollo runs the hooks of several at the same time.
 */
export const admissionPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    let requested: number | null = null;
    let malformed: readonly GraphQLFormattedError[] = [];
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const { variables = {}, operationName } = request;
        if (operation === undefined) return;
        const tell = told(contextValue.locale);
        malformed = malformedVariables(schema, operation, variables).map((error) => tell(error.toJSON(), error));
        if (malformed.length > 0) return;
        const cost = costOf(schema, document, { variables, operationName });
        requested = Number.isFinite(cost) ? cost : null;
        if (cost > LIMITS.cost) throw ending(tooDear(cost));
        await enter(contextValue, { fresh: operation.operation === 'mutation' }).catch((failure: unknown) => {
          throw ending(failure);
        });
      },
      async responseForOperation({ response }) {
        if (malformed.length === 0) return null;
        return {
          http: { ...response.http, status: 400 },
          body: { kind: 'single', singleResult: { errors: malformed } },
        };
      },
      async willSendResponse({ response: { http, body } }) {
        if (body.kind !== 'single') return;
        // One field that wanted a sign-in does not make a 401 of what was answered. GraphQL over HTTP, 6.4.2.
        if (body.singleResult.data) http.status = 200;
        body.singleResult.extensions = { ...body.singleResult.extensions, ...costShown(requested) };
      },
    };
  },
};

function tooDear(cost: number) {
  const limit = LIMITS.cost;
  const counted = Number.isFinite(cost);
  return badInput({
    zh: `操作代价${counted ? `为${cost}` : '无法计量'}，上限为${limit}，请减少每页条数或层数`,
    en: `the operation costs ${counted ? cost : 'more than can be counted'}, and at most ${limit} is allowed; ask for shorter pages or fewer levels`,
  });
}
