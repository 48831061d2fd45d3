import type { Condition } from './table.ts';

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
