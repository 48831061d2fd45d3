import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Key prefixes of what may be deleted: claims that are released, list rows that moved. Everything else stays. */
export const DELETABLE_KEYS: readonly string[] = ['CLAIM#*', 'LIST#*'];

/** A write outside a transaction would be a change without its event: promise 1 is kept by IAM too. */
const WITHIN_A_TRANSACTION = { 'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } };

/** Only under these key prefixes. ForAllValues also holds for a request without keys; the second condition does not. */
const under = (keys: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/**
 * Reads by key and by collection. There is no Scan, so no function can walk through everyone's files.
 * @param keys the only key prefixes it may read under; none named are all
 */
export function readRecords(table: Table, ...keys: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadRecords',
    actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
    resources: [table.tableArn],
    ...(keys.length === 0 ? {} : { conditions: under(keys) }),
  });
}

/**
 * Adds to what is drawn from events, and changes no record's state by a decision of its own: sums and marks of what was
 * counted, rows that expire. Nothing is deleted.
 * @param keys the only key prefixes it may write under; a mark lies under its record's own key, so counting has none
 */
export function drawFromEvents(table: Table, ...keys: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'DrawFromEvents',
    actions: ['dynamodb:PutItem'],
    resources: [table.tableArn],
    conditions: { ...WITHIN_A_TRANSACTION, ...(keys.length === 0 ? {} : under(keys)) },
  });
}

/** What one commit needs: each item is written or checked inside one transaction. */
export function commitRecords(table: Table): readonly PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'CommitRecords',
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
      resources: [table.tableArn],
      conditions: WITHIN_A_TRANSACTION,
    }),
    new PolicyStatement({
      sid: 'ReleaseClaims',
      actions: ['dynamodb:DeleteItem'],
      resources: [table.tableArn],
      conditions: {
        ...WITHIN_A_TRANSACTION,
        ...under(DELETABLE_KEYS),
      },
    }),
  ];
}
