import type { GraphQLESLintRule, GraphQLESTreeNode } from '@graphql-eslint/eslint-plugin';
import type { DirectiveNode } from 'graphql';
import { isBilingual } from '../bilingual.ts';
import { daysBetween, FORM, NOTICE_DAYS, readDeprecation } from '../deprecation.ts';

/** A client has to learn from the reason alone what to use instead, and how long it has. */
export const deprecationDates: GraphQLESLintRule = {
  meta: {
    type: 'problem',
    docs: { category: 'Schema' },
    messages: {
      form: `The reason has to have the form "${FORM}".`,
      monolingual: 'What to use instead has to be an English sentence, then Chinese.',
      notice: `{{ days }} days lie between deprecation and removal; ${NOTICE_DAYS} are due.`,
    },
    schema: [],
  },
  create: (context) => ({
    'Directive[name.value=deprecated]': (node: GraphQLESTreeNode<DirectiveNode>) => {
      const value = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
      const deprecation = value && 'value' in value ? readDeprecation(String(value.value)) : undefined;
      if (deprecation === undefined) return context.report({ node, messageId: 'form' });
      const { advice, since, removal } = deprecation;
      const days = daysBetween(since, removal);
      if (!isBilingual(advice)) context.report({ node, messageId: 'monolingual' });
      if (days < NOTICE_DAYS) context.report({ node, messageId: 'notice', data: { days: String(days) } });
    },
  }),
};
