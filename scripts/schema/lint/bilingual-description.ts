import type { GraphQLESLintRule, GraphQLESTreeNode } from '@graphql-eslint/eslint-plugin';
import type { StringValueNode } from 'graphql';
import { isBilingual } from '../bilingual.ts';

/** Front-end teams read English or Chinese, and the labels of client/ are cut from these descriptions. */
export const bilingualDescription: GraphQLESLintRule = {
  meta: {
    type: 'problem',
    docs: { category: 'Schema' },
    messages: { monolingual: '"{{ text }}" has to be an English sentence, then Chinese: "Kind of case. 案件类别".' },
    schema: [],
  },
  create: (context) => ({
    '[description.value]': ({ description }: { description: GraphQLESTreeNode<StringValueNode> }) => {
      const text = description.value;
      if (!isBilingual(text)) context.report({ node: description, messageId: 'monolingual', data: { text } });
    },
  }),
};
