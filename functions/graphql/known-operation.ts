import type { ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';

/** The schema has no subscriptions. graphql-js finds that out only when it executes one, as a fault of ours. */
export const knownOperationRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`The schema has no ${node.operation}.`, { nodes: node }));
  },
});
