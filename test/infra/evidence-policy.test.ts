import { describe, expect, it } from 'vitest';
import { isAllowed, type Request } from './policy-decision.ts';
import { resource, type Statement, statements, synthesise } from './synthesis.ts';

const { apiTemplate, dataTemplate } = synthesise({ retentionCapDays: 3_650 });
const bucketPolicy = statements(dataTemplate, 'AWS::S3::BucketPolicy');
const administrator: readonly Statement[] = [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, ...bucketPolicy];
const graphql = [...statements(apiTemplate, 'AWS::IAM::Policy', 'Graphql'), ...bucketPolicy];
const completion = [...statements(apiTemplate, 'AWS::IAM::Policy', 'EvidenceCompletion'), ...bucketPolicy];
const reconciliation = [...statements(apiTemplate, 'AWS::IAM::Policy', 'EvidenceReconciliation'), ...bucketPolicy];

const SECURE = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };
const request = (action: string, context: Request['context'] = {}): Request => ({
  action: `s3:${action}`,
  context: { ...SECURE, ...context },
});
const encryption = resource(dataTemplate, 'AWS::S3::Bucket').Properties.BucketEncryption as {
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

describe('the versions of a key', () => {
  const find = (prefix: string) => request('ListBucketVersions', { 's3:prefix': prefix });

  it('are found by the workers, among evidence only', () => {
    expect(isAllowed(completion, find('evidence/one'))).toBe(true);
    expect(isAllowed(reconciliation, find('evidence/one'))).toBe(true);
    expect(isAllowed(completion, find(''))).toBe(false);
    expect(isAllowed(graphql, find('evidence/one'))).toBe(false);
  });
});

describe('an administrator, who may do everything', () => {
  it.each([
    ['reads', request('GetObjectVersion')],
    ['writes under our key', BEGIN],
    ['writes without naming a key', request('PutObject')],
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
    const denials = bucketPolicy.filter(({ Sid }) => Sid !== undefined && Sid !== 'LockSettingsStay');

    expect(denials).toHaveLength(9);
    for (const denial of denials) {
      expect(denial).toMatchObject({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [expect.stringMatching(/^Evidence/), 'Arn'] }, '/*']] },
      });
    }
  });
});
