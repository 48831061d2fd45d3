import { describe, expect, it } from 'vitest';
import {
  calendarKey,
  changePartition,
  commandKey,
  listPartition,
  stateKey,
  tallyPartition,
  uniqueKey,
} from '#store/keys.ts';
import { isAllowed } from './policy-decision.ts';
import { actionsOf, resources, statements, synthesise } from './synthesis.ts';

const { apiTemplate, dataTemplate } = synthesise();
const role = (name: string) => statements(apiTemplate, 'AWS::IAM::Policy', name);
const everyStatement = [
  ...statements(apiTemplate, 'AWS::IAM::Policy'),
  ...statements(dataTemplate, 'AWS::IAM::Policy'),
];

const TELEMETRY = ['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const RECORDS = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
  (action) => `dynamodb:${action}`,
);
const READING = ['BatchGetItem', 'GetItem', 'Query'].map((action) => `dynamodb:${action}`);
const DRAWING = ['BatchGetItem', 'GetItem', 'PutItem', 'Query'].map((action) => `dynamodb:${action}`);
const RECORD_KEY = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext']
  .concat(['ReEncryptFrom', 'ReEncryptTo'])
  .map((action) => `kms:${action}`);
const EVIDENCE = ['GetObject', 'GetObjectVersion', 'ListMultipartUploadParts', 'PutObject']
  .concat(['PutObjectLegalHold', 'PutObjectRetention'])
  .map((action) => `s3:${action}`);
const PROOF = ['s3:GetObjectLegalHold', 's3:GetObjectRetention', 's3:ListBucketVersions'];
const QUEUE = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map(
  (action) => `sqs:${action}`,
);
const STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (action) => `dynamodb:${action}`,
);

describe('what each function may do', () => {
  it.each([
    [
      'Graphql',
      [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...EVIDENCE, 's3:ListBucketVersions', 'secretsmanager:GetSecretValue'],
    ],
    ['Calendar', [...TELEMETRY, ...READING, 'kms:Decrypt', 'kms:DescribeKey']],
    ['Relay', [...TELEMETRY, ...STREAM, 'kms:Decrypt', 'kms:GenerateDataKey', 'sqs:SendMessage']],
    ['React', [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...QUEUE]],
    ['Count', [...TELEMETRY, ...DRAWING, ...RECORD_KEY, ...QUEUE]],
    ['Change', [...TELEMETRY, ...DRAWING, ...RECORD_KEY, ...QUEUE]],
    ['ProcessWork', [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...QUEUE, 'sqs:SendMessage']],
    ['ProcessSweep', [...TELEMETRY, ...RECORDS, ...RECORD_KEY]],
    ['EvidenceCompletion', [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...EVIDENCE, ...PROOF, ...QUEUE]],
    [
      'EvidenceReconciliation',
      [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...EVIDENCE, ...PROOF].concat([
        's3:AbortMultipartUpload',
        's3:DeleteObjectVersion',
        's3:ListBucketMultipartUploads',
      ]),
    ],
  ])('%s: this and nothing else', (name, expected) => {
    const actions = new Set(role(name).flatMap(actionsOf));

    expect([...actions].sort()).toEqual([...new Set(expected)].sort());
  });

  it('never scans, and names every action in full', () => {
    const actions = everyStatement.flatMap(actionsOf);

    expect(actions.length).toBeGreaterThan(50);
    expect(actions.filter((action) => action.includes('*') || action === 'dynamodb:Scan')).toEqual([]);
  });

  it('reaches every resource only where AWS knows no narrower one', () => {
    const boundless = everyStatement.filter(({ Resource }) => Resource === '*').flatMap(actionsOf);

    expect(new Set(boundless)).toEqual(
      new Set(['xray:PutTelemetryRecords', 'xray:PutTraceSegments', 'dynamodb:ListStreams']),
    );
  });

  it('reaches evidence, and scans of papers, under their prefixes only, and deletes under that of scans alone', () => {
    const objects = everyStatement.filter((statement) =>
      actionsOf(statement).some((action) => /^s3:.*Object/.test(action)),
    );

    expect(objects.length).toBeGreaterThan(0);
    for (const statement of objects) {
      const prefix = actionsOf(statement).some((action) => action.includes('Delete'))
        ? '/papers/*'
        : expect.stringMatching(/^\/(evidence|papers)\/\*$/);
      expect(statement.Resource).toEqual({
        'Fn::Join': ['', [{ 'Fn::ImportValue': expect.stringMatching(/FnGetAttEvidence\w+Arn/) }, prefix]],
      });
    }
  });

  it('uses a key only through the service that holds the data', () => {
    const keys = everyStatement.filter((statement) => actionsOf(statement).some((action) => action.startsWith('kms:')));

    expect(keys.length).toBeGreaterThan(0);
    for (const { Condition } of keys) expect(Condition).toHaveProperty(['StringEquals', 'kms:ViaService']);
  });

  it('uses no policy that AWS may change, but for the gateway’s own logs', () => {
    const managed = Object.entries(resources(apiTemplate, 'AWS::IAM::Role'))
      .filter(([, { Properties }]) => Properties.ManagedPolicyArns !== undefined)
      .map(([id]) => id);

    expect(managed).toEqual([expect.stringMatching(/^ApiCloudWatchRole/)]);
  });
});

describe.each(['Graphql', 'React', 'ProcessWork', 'ProcessSweep', 'EvidenceCompletion', 'EvidenceReconciliation'])(
  'the records, for %s',
  (name) => {
    const WITHIN = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' };
    const deleting = (...keys: string[]) => ({
      action: 'dynamodb:DeleteItem',
      context: { ...WITHIN, 'dynamodb:LeadingKeys': keys },
    });

    it.each(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'])(
      '%s only in a transaction',
      (action) => {
        expect(isAllowed(role(name), { action, context: WITHIN })).toBe(true);
        expect(isAllowed(role(name), { action })).toBe(false);
      },
    );

    it('releases a claim and moves a list row', () => {
      expect(isAllowed(role(name), deleting(uniqueKey('seat').PK))).toBe(true);
      expect(isAllowed(role(name), deleting(listPartition({ list: 'byLawyer', key: 'one' })))).toBe(true);
    });

    it.each([
      ['a state or an event', [stateKey('case_one').PK]],
      ['a command’s record', [commandKey('person_one', 'bookVisit', 'key').PK]],
      ['a calendar', [calendarKey({ resource: 'room', day: '2026-11-21' }).PK]],
      ['a claim together with a state', [uniqueKey('seat').PK, stateKey('case_one').PK]],
      ['something it does not name', []],
    ])('cannot delete %s', (_, keys) => {
      expect(isAllowed(role(name), deleting(...keys))).toBe(false);
    });

    it('cannot delete outside a transaction', () => {
      expect(
        isAllowed(role(name), { action: 'dynamodb:DeleteItem', context: { 'dynamodb:LeadingKeys': ['CLAIM#seat'] } }),
      ).toBe(false);
    });
  },
);

describe('a calendar', () => {
  const reading = (...keys: string[]) => ({
    action: 'dynamodb:BatchGetItem',
    context: { 'dynamodb:LeadingKeys': keys },
  });
  const feed = [
    ...['CalendarFeed_one', 'Person_lin', 'Visit_one', 'Centre_330102990000'].map((id) => stateKey(id).PK),
    listPartition({ list: 'visitsOfLawyer', key: 'Person_lin' }),
  ];

  it('reads what a feed shows', () => {
    expect(isAllowed(role('Calendar'), reading(...feed))).toBe(true);
  });

  it.each([
    ['papers', [stateKey('Entrustment_one').PK]],
    ['a detainee', [stateKey('Detainee_one').PK]],
    ['a case', [stateKey('Case_one').PK]],
    ['another list', [listPartition({ list: 'visitsOfDetainee', key: 'Detainee_one' })]],
    ['a command’s record', [commandKey('Person_lin', 'createCalendarFeed', 'key').PK]],
    ['a visit together with a detainee', [stateKey('Visit_one').PK, stateKey('Detainee_one').PK]],
    ['something it does not name', []],
  ])('cannot read %s', (_, keys) => {
    expect(isAllowed(role('Calendar'), reading(...keys))).toBe(false);
  });
});

describe('what is drawn from events', () => {
  const WITHIN = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' };
  const putting = (context: object, ...keys: string[]) => ({
    action: 'dynamodb:PutItem',
    context: { ...context, 'dynamodb:LeadingKeys': keys },
  });

  it('is put in a transaction only', () => {
    const sums = tallyPartition('330102510000');
    const news = changePartition('Organ_330102510000');

    expect(isAllowed(role('Count'), putting(WITHIN, sums, stateKey('case_one').PK))).toBe(true);
    expect(isAllowed(role('Count'), putting({}, sums))).toBe(false);
    expect(isAllowed(role('Change'), putting(WITHIN, news))).toBe(true);
    expect(isAllowed(role('Change'), putting({}, news))).toBe(false);
  });

  it.each([
    ['a record', [stateKey('case_one').PK]],
    ['a sum', [tallyPartition('330102510000')]],
    ['a record together with news', [changePartition('Person_lin'), stateKey('case_one').PK]],
    ['something it does not name', []],
  ])('who tells of changes cannot write %s', (_, keys) => {
    expect(isAllowed(role('Change'), putting(WITHIN, ...keys))).toBe(false);
  });
});
