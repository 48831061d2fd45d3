import type { Condition, Write } from './table.ts';

export interface Expression {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

/** A condition in DynamoDB's words. */
export function expressionOf(condition: Exclude<Condition, { is: 'anything' }>): Expression {
  switch (condition.is) {
    case 'absent':
      return { ConditionExpression: 'attribute_not_exists(PK)' };
    case 'absentOrPast':
      return {
        ConditionExpression: 'attribute_not_exists(PK) OR #attribute <= :now',
        ExpressionAttributeNames: { '#attribute': condition.attribute },
        ExpressionAttributeValues: { ':now': condition.now },
      };
    case 'equal':
      return {
        ConditionExpression: '#attribute = :value',
        ExpressionAttributeNames: { '#attribute': condition.attribute },
        ExpressionAttributeValues: { ':value': condition.value },
      };
    case 'facts': {
      const facts = Object.entries(condition.facts);
      return {
        ConditionExpression: facts.map((_, i) => `facts.#fact${i} = :fact${i}`).join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(facts.map(([name], i) => [`#fact${i}`, name])),
        ExpressionAttributeValues: Object.fromEntries(facts.map(([, value], i) => [`:fact${i}`, value])),
      };
    }
  }
}

/** An update in DynamoDB's words, with its condition. */
export function updateOf({ set, remove, condition }: Extract<Write, { write: 'update' }>) {
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = expressionOf(condition);
  const values = Object.entries(set);
  const sets = values.map((_, i) => `#set${i} = :set${i}`);
  const removes = remove.map((_, i) => `#remove${i}`);
  return {
    ConditionExpression,
    UpdateExpression: [
      ...(sets.length > 0 ? [`SET ${sets.join(', ')}`] : []),
      ...(removes.length > 0 ? [`REMOVE ${removes.join(', ')}`] : []),
    ].join(' '),
    ExpressionAttributeNames: {
      ...ExpressionAttributeNames,
      ...Object.fromEntries(values.map(([name], i) => [`#set${i}`, name])),
      ...Object.fromEntries(remove.map((name, i) => [`#remove${i}`, name])),
    },
    ExpressionAttributeValues: {
      ...ExpressionAttributeValues,
      ...Object.fromEntries(values.map(([, value], i) => [`:set${i}`, value])),
    },
  };
}
