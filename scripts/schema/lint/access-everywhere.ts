import type { GraphQLESLintRule, GraphQLESTreeNode } from '@graphql-eslint/eslint-plugin';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';

const ROOTS = ['Query', 'Mutation'];

/** Denied by default: the functions do not start with a type that lacks it. Said here before anything starts. */
export const accessEverywhere: GraphQLESLintRule = {
  meta: {
    type: 'problem',
    docs: { category: 'Schema' },
    messages: { missing: '{{ name }} has to say who may: `@access(to: [ROLE])`.' },
    schema: [],
  },
  create: (context) => {
    const check = (node: GraphQLESTreeNode<ObjectTypeDefinitionNode | FieldDefinitionNode>) => {
      const name = node.name.value;
      const isSaid = node.directives?.some((directive) => directive.name.value === 'access') ?? false;
      if (!isSaid) context.report({ node: node.name, messageId: 'missing', data: { name } });
    };
    return {
      [`ObjectTypeDefinition[name.value!=/^(${ROOTS.join('|')})$/]`]: check,
      [`:matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=/^(${ROOTS.join('|')})$/] > FieldDefinition`]:
        check,
    };
  },
};
