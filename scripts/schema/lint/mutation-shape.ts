import type { GraphQLESLintRule, GraphQLESTreeNode } from '@graphql-eslint/eslint-plugin';
import { requireGraphQLSchema } from '@graphql-eslint/eslint-plugin';
import type { FieldDefinitionNode, GraphQLSchema } from 'graphql';
import { isInputObjectType, isObjectType } from 'graphql';

/** Every client sends a mutation again with the same key, and finds why it was refused at the same place. */
export const mutationShape: GraphQLESLintRule = {
  meta: {
    type: 'problem',
    docs: {
      category: 'Schema',
      requiresSchema: true,
    },
    messages: {
      input: '{{ name }} has to take one argument, `input: {{ type }}Input!`.',
      key: '{{ type }}Input has to hold `idempotencyKey: String`.',
      payload: '{{ name }} has to answer `{{ type }}Payload!`.',
      refusals: '{{ type }}Payload has to hold `refusals: [Refusal!]!`.',
    },
    schema: [],
  },
  create: (context) => {
    const schema = requireGraphQLSchema('mutation-shape', context);
    return {
      ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=Mutation] > FieldDefinition': (
        node: GraphQLESTreeNode<FieldDefinitionNode>,
      ) => {
        const name = node.name.value;
        const type = name.charAt(0).toUpperCase() + name.slice(1);
        for (const messageId of faultsOf(schema, name, type))
          context.report({ node: node.name, messageId, data: { name, type } });
      },
    };
  },
};

function faultsOf(schema: GraphQLSchema, name: string, type: string): readonly string[] {
  const field = schema.getMutationType()?.getFields()[name];
  const argument = field?.args.map((each) => `${each.name}: ${each.type}`).join(', ');
  const input = schema.getType(`${type}Input`);
  const payload = schema.getType(`${type}Payload`);
  const key = isInputObjectType(input) ? input.getFields().idempotencyKey : undefined;
  const refusals = isObjectType(payload) ? payload.getFields().refusals : undefined;
  return [
    ...(argument === `input: ${type}Input!` ? [] : ['input']),
    ...(String(key?.type) === 'String' ? [] : ['key']),
    ...(String(field?.type) === `${type}Payload!` ? [] : ['payload']),
    ...(String(refusals?.type) === '[Refusal!]!' ? [] : ['refusals']),
  ];
}
