import { describe, expect, it } from 'vitest';
import { isAllowed, type Request } from './policy-decision.ts';
import { resource, type Statement, statements, synthesise } from './synthesis.ts';

const { apiTemplate, dataTemplate } = synthesise({ retentionCapDays: 3_650 });
const bucketPolicy = statements(dataTemplate, 'AWS::S3::BucketPolicy', 'Evidence');
const administrator: readonly Statement[] = [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, ...bucketPolicy];
const graphql = [...statements(apiTemplate, 'AWS::IAM::Policy', 'Graphql'), ...bucketPolicy];
const completion = [...statements(apiTemplate, 'AWS::IAM::Policy', 'EvidenceCompletion'), ...bucketPolicy];
const reconciliation = [...statements(apiTemplate, 'AWS::IAM::Policy', 'EvidenceReconciliation'), ...bucketPolicy];

const SECURE = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };
const request = (action: string, context: Request['context'] = {}, object = 'evidence/Evidence_1'): Request => ({
  action: `s3:${action}`,
  object: action.includes('Bucket') ? undefined : object,
  context: { ...SECURE, ...context },
});
const encryption = resource(dataTemplate, 'AWS::S3::Bucket', 'Evidence').Properties.BucketEncryption as {
  ServerSideEncryptionConfiguration: { ServerSideEncryptionByDefault: { KMSMasterKeyID: unknown } }[];
};
const ourKey = JSON.stringify(
  encryption.ServerSideEncryptionConfiguration[0]?.ServerSideEncryptionByDefault.KMSMasterKeyID,
);

const BEGIN = request('PutObject', {
  's3:x-amz-server-side-encryption': 'aws:kms',
  's3:x-amz-server-side-encryption-aws-kms-key-id': ourKey,
  's3:object-lock-mode': 'COMPLIANCE',
  's3:object-lock-remaining-retention-days': '14',
  's3:object-lock-legal-hold': 'ON',
});
const retain = (days: number, mode = 'COMPLIANCE') =>
  request('PutObjectRetention', {
    's3:object-lock-mode': mode,
    's3:object-lock-remaining-retention-days': String(days),
  });
const hold = (status: string) => request('PutObjectLegalHold', { 's3:object-lock-legal-hold': status });
const signedFor = (minutes: number, action = 'PutObject') =>
  request(action, { 's3:signatureAge': String(minutes * 60_000) });

describe.each([
  ['the GraphQL function', graphql],
  ['the completion worker', completion],
  ['the reconciler', reconciliation],
])('%s', (_, policies) => {
  it.each([
    ['begins an upload', BEGIN],
    ['sends a part, which carries no encryption headers', request('PutObject')],
    ['lists the parts', request('ListMultipartUploadParts')],
    ['locks for the first days', retain(14)],
    ['lengthens a lock to its cap', retain(3_650)],
    ['places a hold', hold('ON')],
    ['reads a version', request('GetObjectVersion')],
    ['signs a part for a quarter of an hour', signedFor(15)],
  ])('%s', (_what, allowed) => {
    expect(isAllowed(policies, allowed)).toBe(true);
  });

  it.each([
    ['delete', request('DeleteObject')],
    ['delete a version', request('DeleteObjectVersion')],
    ['bypass governance', request('BypassGovernanceRetention')],
    ['lift a hold', hold('OFF')],
    ['set a hold without saying which', request('PutObjectLegalHold')],
    ['lock in governance mode, which can be lifted', retain(14, 'GOVERNANCE')],
    ['write under governance, which can be lifted', request('PutObject', { 's3:object-lock-mode': 'GOVERNANCE' })],
    ['empty a retention', request('PutObjectRetention')],
    ['lock beyond the cap', retain(3_651)],
    ['change the bucket’s lock', request('PutBucketObjectLockConfiguration')],
    ['change the bucket’s policy', request('PutBucketPolicy')],
  ])('cannot %s', (_what, refused) => {
    expect(isAllowed(policies, refused)).toBe(false);
  });
});

describe('abandoned uploads', () => {
  const abort = request('AbortMultipartUpload');

  it('are aborted by the reconciler, and by no one who answers requests', () => {
    expect(isAllowed(reconciliation, abort)).toBe(true);
    expect(isAllowed(graphql, abort)).toBe(false);
    expect(isAllowed(completion, abort)).toBe(false);
  });
});

describe.each(['Graphql', 'EvidenceCompletion', 'EvidenceReconciliation'])('the role of %s by itself', (name) => {
  const role = statements(apiTemplate, 'AWS::IAM::Policy', name);

  it('locks and holds, and needs no bucket policy to be unable to lift', () => {
    expect(isAllowed(role, retain(14))).toBe(true);
    expect(isAllowed(role, hold('ON'))).toBe(true);
    expect(isAllowed(role, retain(14, 'GOVERNANCE'))).toBe(false);
    expect(isAllowed(role, request('PutObjectRetention'))).toBe(false);
    expect(isAllowed(role, hold('OFF'))).toBe(false);
    expect(isAllowed(role, request('PutObjectLegalHold'))).toBe(false);
  });
});

describe('the role that lifts holds', () => {
  const role = resource(apiTemplate, 'AWS::IAM::Role', 'EvidenceReleaseRole').Properties;
  const policies = [...statements(apiTemplate, 'AWS::IAM::Policy', 'EvidenceRelease'), ...bucketPolicy];
  const named = (name: unknown) =>
    JSON.stringify({
      'Fn::Join': [
        '',
        [
          ...['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }],
          ...[
            `:role/${String((name as { 'Fn::Join': [string, string[]] })['Fn::Join'][1][0])}`,
            { Ref: 'AWS::Region' },
          ],
        ],
      ],
    });
  const itself = { 'aws:PrincipalArn': named(role.RoleName) };
  const lift = (context: Request['context']) =>
    request('PutObjectLegalHold', { 's3:object-lock-legal-hold': 'OFF', ...context });

  it('is that of one function, and Lambda’s alone', () => {
    expect(role.RoleName).toEqual({ 'Fn::Join': ['', ['Yangguang-Api-EvidenceRelease-', { Ref: 'AWS::Region' }]] });
    expect(role.AssumeRolePolicyDocument).toMatchObject({
      Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
    });
  });

  it('lifts a hold; under any other name the same permissions do not, nor do all permissions', () => {
    expect(isAllowed(policies, lift(itself))).toBe(true);
    for (const principal of [{}, { 'aws:PrincipalArn': 'arn:aws:iam::1:role/Yangguang-Api-Other' }])
      for (const each of [policies, administrator]) expect(isAllowed(each, lift(principal))).toBe(false);
    for (const each of [graphql, completion, reconciliation]) expect(isAllowed(each, lift(itself))).toBe(false);
  });

  it('lengthens and proves locks, puts a hold back, and can do nothing else to a file', () => {
    for (const allowed of [retain(3_650), hold('ON'), request('GetObjectRetention'), request('GetObjectVersion')])
      expect(isAllowed(policies, { ...allowed, context: { ...allowed.context, ...itself } })).toBe(true);
    for (const refused of [
      ...[BEGIN, request('PutObject'), request('DeleteObject'), request('DeleteObjectVersion')],
      ...[request('BypassGovernanceRetention'), request('AbortMultipartUpload'), request('PutBucketPolicy')],
      ...[retain(3_651), retain(14, 'GOVERNANCE'), request('PutObjectRetention'), request('PutObjectLegalHold')],
    ])
      expect(isAllowed(policies, { ...refused, context: { ...refused.context, ...itself } })).toBe(false);
  });
});

// S3 asks for the right to read versions where a HEAD names one, and leaves locks out of its answer to who may not see them.
describe('HEAD of a version', () => {
  const LOOK = ['GetObjectVersion', 'GetObjectRetention', 'GetObjectLegalHold'];
  const missing = (role: string, object: string) => {
    const policies = [...statements(apiTemplate, 'AWS::IAM::Policy', role), ...bucketPolicy];
    return LOOK.filter((action) => !isAllowed(policies, request(action, {}, object)));
  };

  it.each([
    ['EvidenceCompletion', ['evidence/Evidence_1', 'papers/Scan_1']],
    ['EvidenceReconciliation', ['evidence/Evidence_1', 'papers/Scan_1']],
    ['EvidenceVerification', ['evidence/Evidence_1']],
    ['EvidenceRelease', ['evidence/Evidence_1']],
  ] as const)('shows %s how it is locked', (role, objects) => {
    for (const object of objects) expect([object, missing(role, object)]).toEqual([object, []]);
  });

  it('shows whoever answers requests what it is, and no lock', () => {
    for (const object of ['evidence/Evidence_1', 'papers/Scan_1'])
      expect(missing('Graphql', object)).toEqual(['GetObjectRetention', 'GetObjectLegalHold']);
  });
});

describe('the versions of a key', () => {
  const find = (prefix: string) => request('ListBucketVersions', { 's3:prefix': prefix });

  it('are found by the workers, among evidence only', () => {
    expect(isAllowed(completion, find('evidence/one'))).toBe(true);
    expect(isAllowed(reconciliation, find('evidence/one'))).toBe(true);
    expect(isAllowed(completion, find(''))).toBe(false);
    expect(isAllowed(graphql, find('evidence/one'))).toBe(false);
  });
});

describe('scans of lawyers’ papers', () => {
  const scan = (action: string, context: Request['context'] = {}) => request(action, context, 'papers/Scan_1');
  const lock = (mode: string, days = 365) =>
    scan('PutObjectRetention', {
      's3:object-lock-mode': mode,
      's3:object-lock-remaining-retention-days': String(days),
    });
  const find = (prefix: string) => request('ListBucketVersions', { 's3:prefix': prefix });
  const everybody = [graphql, completion, reconciliation];

  it('are sent by an address that the API signs, with a short lock of their own, and by no worker', () => {
    expect(isAllowed(graphql, scan('PutObject'))).toBe(true);
    expect(isAllowed(graphql, lock('COMPLIANCE', 0))).toBe(true);
    expect(isAllowed(graphql, find('papers/Scan_1'))).toBe(true);
    expect(isAllowed(completion, scan('PutObject'))).toBe(false);
    expect(isAllowed(reconciliation, scan('PutObject'))).toBe(false);
  });

  it('are read by whoever compares, locks or hands them out', () => {
    for (const role of everybody) expect(isAllowed(role, scan('GetObjectVersion'))).toBe(true);
  });

  it('are locked by the workers, in compliance mode and within the cap', () => {
    for (const role of [completion, reconciliation]) {
      expect(isAllowed(role, lock('COMPLIANCE'))).toBe(true);
      expect(isAllowed(role, lock('GOVERNANCE'))).toBe(false);
      expect(isAllowed(role, lock('COMPLIANCE', 3_651))).toBe(false);
    }
  });

  it('are deleted by the reconciler alone, version by version, and nothing beside them is', () => {
    expect(isAllowed(reconciliation, scan('DeleteObjectVersion'))).toBe(true);
    expect(isAllowed(reconciliation, find('papers/Scan_1'))).toBe(true);
    expect(isAllowed(graphql, scan('DeleteObjectVersion'))).toBe(false);
    expect(isAllowed(completion, scan('DeleteObjectVersion'))).toBe(false);
    for (const role of everybody) {
      expect(isAllowed(role, scan('DeleteObject'))).toBe(false);
      expect(isAllowed(role, scan('BypassGovernanceRetention'))).toBe(false);
      for (const key of ['evidence/Evidence_1', 'evidence/papers/Scan_1', 'papers', 'papersx/Scan_1', 'other'])
        expect([key, isAllowed(role, request('DeleteObjectVersion', {}, key))]).toEqual([key, false]);
    }
  });

  it('can be hidden by nobody, and nothing but them can be deleted, not even by an administrator', () => {
    expect(isAllowed(administrator, scan('DeleteObject'))).toBe(false);
    expect(isAllowed(administrator, scan('DeleteObjectVersion'))).toBe(true);
    expect(isAllowed(administrator, request('DeleteObjectVersion', {}, 'other'))).toBe(false);
  });
});

describe('an administrator, who may do everything', () => {
  it.each([
    ['reads', request('GetObjectVersion')],
    ['writes under our key', BEGIN],
    ['writes without naming a key', request('PutObject')],
    ['writes under compliance', request('PutObject', { 's3:object-lock-mode': 'COMPLIANCE' })],
    ['lengthens a lock', retain(3_650)],
    ['places a hold', hold('ON')],
    ['uses a URL within a quarter of an hour', signedFor(15, 'GetObjectVersion')],
  ])('%s', (_, allowed) => {
    expect(isAllowed(administrator, allowed)).toBe(true);
  });

  it.each([
    ['delete evidence', request('DeleteObject')],
    ['delete a version', request('DeleteObjectVersion')],
    ['bypass governance', request('BypassGovernanceRetention')],
    ['lock in governance mode', retain(14, 'GOVERNANCE')],
    ['empty a retention', request('PutObjectRetention')],
    ['lock beyond the cap', retain(3_651)],
    ['write a lock in governance mode', request('PutObject', { 's3:object-lock-mode': 'GOVERNANCE' })],
    ['write a lock beyond the cap', request('PutObject', { 's3:object-lock-remaining-retention-days': '3651' })],
    ['lift a hold', hold('OFF')],
    ['change the bucket’s lock', request('PutBucketObjectLockConfiguration')],
    ['encrypt without KMS', request('PutObject', { 's3:x-amz-server-side-encryption': 'AES256' })],
    [
      'encrypt under another key',
      request('PutObject', { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'arn:other' }),
    ],
    ['keep the key', request('PutObject', { 's3:x-amz-server-side-encryption-customer-algorithm': 'AES256' })],
    ['send by a URL older than a quarter of an hour', signedFor(16)],
    ['read by a URL older than a quarter of an hour', signedFor(16, 'GetObject')],
    ['read a version by a URL older than that', signedFor(16, 'GetObjectVersion')],
    ['read without TLS', request('GetObject', { 'aws:SecureTransport': 'false' })],
    ['read over an old TLS', request('GetObject', { 's3:TlsVersion': '1.1' })],
  ])('cannot %s', (_, refused) => {
    expect(isAllowed(administrator, refused)).toBe(false);
  });

  it('is denied on every object, and for everyone', () => {
    const others = ['LockSettingsStay', 'OnlyPapersAreDeleted', 'TheBucketStays', 'FunctionsChangeNoSettings'];
    const denials = bucketPolicy.filter(({ Sid }) => Sid !== undefined && !others.includes(Sid));

    expect(denials).toHaveLength(10);
    expect(bucketPolicy.find(({ Sid }) => Sid === 'OnlyPapersAreDeleted')).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      NotResource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [expect.stringMatching(/^Evidence/), 'Arn'] }, '/papers/*']] },
    });
    for (const denial of denials) {
      expect(denial).toMatchObject({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [expect.stringMatching(/^Evidence/), 'Arn'] }, '/*']] },
      });
    }
  });
});
