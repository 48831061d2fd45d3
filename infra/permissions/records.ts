import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { UNSEALED_INDEX } from '#infra/constructs/record-table.ts';

/** Key prefixes of what may be deleted: claims that are released, list rows that moved. Everything else stays. */
export const DELETABLE_KEYS: readonly string[] = ['CLAIM#*', 'LIST#*'];

/** A write outside a transaction would be a change without its event: promise 1 is kept by IAM too. */
const WITHIN_A_TRANSACTION = { 'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } };

/** Only under these key prefixes. ForAllValues also holds for a request without keys; the second condition does not. */
const under = (keys: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/** The log's own partition: head, entries, names of keys. */
const LEDGER_KEYS = 'LEDGER#*';

/** What the monitor of the log remembers: who rewrites it makes the monitor forget what the log was. */
export const MONITOR_KEYS = 'MONITOR#*';

/** Nowhere under these: who decides on records must not be able to rewrite what proves that nobody rewrote them. */
const OUTSIDE_THE_LEDGER = {
  'ForAllValues:StringNotLike': { 'dynamodb:LeadingKeys': [LEDGER_KEYS, MONITOR_KEYS] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
};

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
 * @param keys the only key prefixes it may write under; a mark lies under its record's own key, so that counting names none
 * and writes under all but the ledger's
 */
export function drawFromEvents(table: Table, ...keys: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'DrawFromEvents',
    actions: ['dynamodb:PutItem'],
    resources: [table.tableArn],
    conditions: { ...WITHIN_A_TRANSACTION, ...(keys.length === 0 ? OUTSIDE_THE_LEDGER : under(keys)) },
  });
}

/** What sealing changes of an event, and what it finds it by: its text, salt and digest are not among them. */
const SEALED_ATTRIBUTES: readonly string[] = ['PK', 'SK', 'position', 'unsealed', 'arrived'];

/** What sealing reads of an event that the index does not show yet: neither its text nor its salt. */
const WAITING_ATTRIBUTES: readonly string[] = ['PK', 'SK', 'unsealed', 'arrived', 'entry', 'digest'];

/** Looks through the index of what waits to be sealed. */
export function findUnsealed(table: Table): PolicyStatement {
  return new PolicyStatement({
    sid: 'FindUnsealed',
    actions: ['dynamodb:Query'],
    resources: [`${table.tableArn}/index/${UNSEALED_INDEX}`],
  });
}

/** Advances the log, and marks events as sealed without being able to read or change a word of one. */
export function sealRecords(table: Table): readonly PolicyStatement[] {
  return [
    findUnsealed(table),
    new PolicyStatement({
      sid: 'ReadLog',
      actions: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
      resources: [table.tableArn],
      conditions: under([LEDGER_KEYS]),
    }),
    new PolicyStatement({
      sid: 'SeeWhatWaits',
      actions: ['dynamodb:BatchGetItem'],
      resources: [table.tableArn],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': WAITING_ATTRIBUTES },
        // A request that names no attributes would get them all.
        Null: { 'dynamodb:Attributes': 'false' },
        StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    }),
    new PolicyStatement({
      sid: 'LengthenLog',
      actions: ['dynamodb:PutItem'],
      resources: [table.tableArn],
      conditions: { ...WITHIN_A_TRANSACTION, ...under([LEDGER_KEYS]) },
    }),
    new PolicyStatement({
      sid: 'MarkSealed',
      actions: ['dynamodb:UpdateItem'],
      resources: [table.tableArn],
      conditions: {
        ...WITHIN_A_TRANSACTION,
        ...OUTSIDE_THE_LEDGER,
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': SEALED_ATTRIBUTES },
      },
    }),
  ];
}

/** What one commit needs: each item is put or checked, whole, inside one transaction. Parts of one are changed by sealing alone. */
export function commitRecords(table: Table): readonly PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'CommitRecords',
      actions: ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'],
      resources: [table.tableArn],
      conditions: { ...WITHIN_A_TRANSACTION, ...OUTSIDE_THE_LEDGER },
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
