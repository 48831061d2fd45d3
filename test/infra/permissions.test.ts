import { describe, expect, it } from 'vitest';
import { WAITING_ATTRIBUTES } from '#functions/seal/unsealed.ts';
import {
  calendarKey,
  changePartition,
  commandKey,
  ledgerHeadKey,
  ledgerMonitorKey,
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
const RECORDS = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'].map(
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
      [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...EVIDENCE].concat([
        ...['s3:ListBucket', 's3:ListBucketVersions', 'secretsmanager:GetSecretValue'],
      ]),
    ],
    [
      'Seal',
      [...TELEMETRY, 'dynamodb:BatchGetItem', 'dynamodb:Query', ...RECORD_KEY, ...QUEUE].concat([
        ...['dynamodb:PutItem', 'dynamodb:UpdateItem'],
        ...['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', 's3:PutObject', 's3:PutObjectTagging'],
        ...['s3:GetObjectRetention', 's3:PutObjectRetention', 'kms:GetPublicKey', 'kms:Sign'],
      ]),
    ],
    ['LedgerMonitor', [...TELEMETRY, ...DRAWING, ...RECORD_KEY, 's3:GetObject', 's3:ListBucket', 'kms:GetPublicKey']],
    ['Calendar', [...TELEMETRY, ...READING, 'kms:Decrypt', 'kms:DescribeKey']],
    ['Relay', [...TELEMETRY, ...STREAM, 'kms:Decrypt', 'kms:GenerateDataKey', 'sqs:SendMessage']],
    ['React', [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...QUEUE]],
    ['Count', [...TELEMETRY, ...DRAWING, ...RECORD_KEY, ...QUEUE]],
    ['Change', [...TELEMETRY, ...DRAWING, ...RECORD_KEY, ...QUEUE]],
    ['ProcessWork', [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...QUEUE, 'sqs:SendMessage']],
    ['ProcessSweep', [...TELEMETRY, ...RECORDS, ...RECORD_KEY]],
    ['EvidenceCompletion', [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...EVIDENCE, ...PROOF, ...QUEUE]],
    // It reads and locks; it puts no byte there, and sees no upload.
    [
      'EvidenceVerification',
      [...TELEMETRY, ...RECORDS, ...RECORD_KEY, ...PROOF, ...QUEUE].concat([
        ...['s3:GetObject', 's3:GetObjectVersion', 's3:PutObjectLegalHold', 's3:PutObjectRetention'],
      ]),
    ],
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
    for (const statement of objects.filter(({ Resource }) => !JSON.stringify(Resource).includes('AttLedger'))) {
      const prefix = actionsOf(statement).some((action) => action.includes('Delete'))
        ? '/papers/*'
        : expect.stringMatching(/^\/(evidence|papers)\/\*$/);
      expect(statement.Resource).toEqual({
        'Fn::Join': ['', [{ 'Fn::ImportValue': expect.stringMatching(/FnGetAttEvidence\w+Arn/) }, prefix]],
      });
    }
  });

  it('reaches the ledger by the names it has, and only the sealer writes there', () => {
    const ledger = everyStatement.filter(({ Resource }) => JSON.stringify(Resource).includes('AttLedger'));
    const writing = (statement: (typeof everyStatement)[number]) =>
      actionsOf(statement).some((action) => action.startsWith('s3:Put'));

    expect(ledger.flatMap(actionsOf).some((action) => /Delete|Bypass|LegalHold/.test(action))).toBe(false);
    expect(ledger.filter(writing)).toEqual(role('Seal').filter((statement) => writing(statement)));
  });

  it('uses a key only through the service that holds the data', () => {
    const signing = ['kms:Sign', 'kms:GetPublicKey'];
    const keys = everyStatement.filter((statement) =>
      actionsOf(statement).some((action) => action.startsWith('kms:') && !signing.includes(action)),
    );

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

const COMMITTING = [
  ...['Graphql', 'React', 'ProcessWork', 'ProcessSweep', 'Deadlines', 'Notify', 'Deliveries'],
  ...['EvidenceCompletion', 'EvidenceReconciliation', 'EvidenceVerification', 'EvidenceRelease'],
];

describe.each(COMMITTING)('the records, for %s', (name) => {
  const WITHIN = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' };
  const deleting = (...keys: string[]) => ({
    action: 'dynamodb:DeleteItem',
    context: { ...WITHIN, 'dynamodb:LeadingKeys': keys },
  });

  it.each(['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'])('%s only in a transaction', (action) => {
    const record = { 'dynamodb:LeadingKeys': [stateKey('case_one').PK] };

    expect(isAllowed(role(name), { action, context: { ...WITHIN, ...record } })).toBe(true);
    expect(isAllowed(role(name), { action, context: record })).toBe(false);
  });

  it('changes no part of an item: an event that is sealed is not touched again', () => {
    const context = { ...WITHIN, 'dynamodb:LeadingKeys': [stateKey('case_one').PK] };

    expect(isAllowed(role(name), { action: 'dynamodb:UpdateItem', context })).toBe(false);
  });

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
});

describe.each([...COMMITTING, 'Count', 'Change', 'Calendar', 'Relay'])('the ledger’s own items, for %s', (name) => {
  const items = [ledgerHeadKey('ledger.example').PK, ledgerMonitorKey('ledger.example').PK];

  it.each(['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'])('%s is refused', (action) => {
    for (const keys of [...items.map((item) => [item]), [stateKey('case_one').PK, ...items]])
      expect(
        isAllowed(role(name), {
          action: `dynamodb:${action}`,
          context: { 'dynamodb:EnclosingOperation': 'TransactWriteItems', 'dynamodb:LeadingKeys': keys },
        }),
      ).toBe(false);
  });
});

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

describe('the sealer', () => {
  const WITHIN = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' };
  const may = (action: string, context: object) =>
    isAllowed(role('Seal'), { action: `dynamodb:${action}`, context: { ...context } });
  const event = { 'dynamodb:LeadingKeys': [stateKey('case_one').PK] };
  const updating = (...attributes: string[]) => ({ ...WITHIN, ...event, 'dynamodb:Attributes': attributes });

  it('writes the log’s own items, in a transaction', () => {
    const log = { 'dynamodb:LeadingKeys': [ledgerHeadKey('ledger.example').PK] };

    expect(may('PutItem', { ...WITHIN, ...log })).toBe(true);
    expect(may('PutItem', log)).toBe(false);
    expect(may('PutItem', { ...WITHIN, 'dynamodb:LeadingKeys': [stateKey('case_one').PK] })).toBe(false);
    expect(may('DeleteItem', { ...WITHIN, ...log })).toBe(false);
  });

  it('reads the log’s own items whole, and of an event what sealing needs: neither text nor salt', () => {
    const log = { 'dynamodb:LeadingKeys': [ledgerHeadKey('ledger.example').PK] };
    const reading = (...attributes: string[]) => ({
      ...event,
      ...{ 'dynamodb:Attributes': ['PK', 'SK', ...attributes], 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
    });

    for (const action of ['BatchGetItem', 'Query']) expect([action, may(action, log)]).toEqual([action, true]);
    expect(may('BatchGetItem', reading(...WAITING_ATTRIBUTES))).toBe(true);
    expect(may('BatchGetItem', event)).toBe(false);
    expect(may('BatchGetItem', { ...reading(), 'dynamodb:Select': 'ALL_ATTRIBUTES' })).toBe(false);
    for (const attribute of ['text', 'salt', 'state'])
      expect([attribute, may('BatchGetItem', reading(...WAITING_ATTRIBUTES, attribute))]).toEqual([attribute, false]);
    expect(may('GetItem', reading())).toBe(false);
    expect(may('BatchGetItem', { 'dynamodb:LeadingKeys': [log['dynamodb:LeadingKeys'][0], 'Case_1'] })).toBe(false);
  });

  it('looks through the index of what waits, and through nobody’s records', () => {
    const queries = role('Seal').filter((statement) => actionsOf(statement).includes('dynamodb:Query'));

    expect(
      queries.map(({ Resource, Condition }) => [JSON.stringify(Resource).includes('/index/unsealed'), Condition]),
    ).toEqual([
      [true, undefined],
      [false, expect.objectContaining({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LEDGER#*'] } })],
    ]);
  });

  it('marks an event as sealed, and can change nothing else of it', () => {
    const marking = ['PK', 'SK', 'position', 'unsealed', 'arrived'];

    expect(may('UpdateItem', updating(...marking))).toBe(true);
    expect(may('UpdateItem', { ...event, 'dynamodb:Attributes': marking })).toBe(false);
    for (const { PK } of [ledgerHeadKey('ledger.example'), ledgerMonitorKey('ledger.example')])
      expect(may('UpdateItem', { ...updating(...marking), 'dynamodb:LeadingKeys': [PK] })).toBe(false);
    for (const attribute of ['text', 'salt', 'digest', 'entry', 'state'])
      expect([attribute, may('UpdateItem', updating(...marking, attribute))]).toEqual([attribute, false]);
  });

  it('has KMS sign in the one way that notes are signed', () => {
    const signing = (context: object) => isAllowed(role('Seal'), { action: 'kms:Sign', context: { ...context } });
    const ed25519 = { 'kms:SigningAlgorithm': 'ED25519_SHA_512', 'kms:MessageType': 'RAW' };

    expect(signing(ed25519)).toBe(true);
    expect(signing({ ...ed25519, 'kms:SigningAlgorithm': 'ED25519_PH_SHA_512' })).toBe(false);
    expect(signing({})).toBe(false);
  });
});

describe('the monitor of the ledger', () => {
  it('remembers, and can write neither the log nor an event', () => {
    const putting = (PK: string) =>
      isAllowed(role('LedgerMonitor'), {
        action: 'dynamodb:PutItem',
        context: { 'dynamodb:EnclosingOperation': 'TransactWriteItems', 'dynamodb:LeadingKeys': [PK] },
      });

    expect(putting(ledgerMonitorKey('ledger.example').PK)).toBe(true);
    expect(putting(ledgerHeadKey('ledger.example').PK)).toBe(false);
    expect(putting(stateKey('Case_1').PK)).toBe(false);
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
