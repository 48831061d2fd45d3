import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { UNSEALED } from '#store/table.ts';
import { resource, resources, synthesise } from './synthesis.ts';

const { dataTemplate } = synthesise();

describe('the records table', () => {
  it('keeps every record restorable, encrypted under its own key, and out of reach of a delete', () => {
    dataTemplate.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RecordKey'), 'Arn'] },
      },
    });
  });

  it('has the keys, the stream and the expiry that the store writes for', () => {
    dataTemplate.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });
});

describe('the evidence bucket', () => {
  it('locks every version from its first second', () => {
    dataTemplate.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 14 } },
      },
    });
  });

  it('encrypts under a key of its own, with bucket keys', () => {
    dataTemplate.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: {
              SSEAlgorithm: 'aws:kms',
              KMSMasterKeyID: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EvidenceKey'), 'Arn'] },
            },
          },
        ],
      },
    });
  });

  it('is never public and knows no access lists', () => {
    dataTemplate.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  it('aborts uploads that nobody finished after a week, and expires nothing else', () => {
    const { LifecycleConfiguration } = resource(dataTemplate, 'AWS::S3::Bucket', 'Evidence').Properties;

    expect(LifecycleConfiguration).toEqual({
      Rules: [
        { Id: 'AbortIncompleteUploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
      ],
    });
  });

  it('answers no other origin unless one is configured', () => {
    expect(resource(dataTemplate, 'AWS::S3::Bucket', 'Evidence').Properties).not.toHaveProperty('CorsConfiguration');
  });

  it('lets the configured origins send parts and scans, and read back what was received', () => {
    const configured = synthesise({ corsOrigins: 'https://portal.example' }).dataTemplate;

    expect(resource(configured, 'AWS::S3::Bucket', 'Evidence').Properties.CorsConfiguration).toEqual({
      CorsRules: [
        {
          AllowedOrigins: ['https://portal.example'],
          AllowedMethods: ['PUT', 'GET', 'HEAD'],
          AllowedHeaders: [
            ...['content-type', 'range', 'if-none-match', 'x-amz-checksum-sha256'],
            ...['x-amz-object-lock-mode', 'x-amz-object-lock-retain-until-date'],
          ],
          ExposedHeaders: ['ETag', 'x-amz-checksum-sha256'],
          MaxAge: 3600,
        },
      ],
    });
  });
});

describe('the index', () => {
  it('is the one that the store asks for, and shows nothing but what sealing needs', () => {
    const { GlobalSecondaryIndexes } = resource(dataTemplate, 'AWS::DynamoDB::Table').Properties;

    expect(GlobalSecondaryIndexes).toEqual([
      {
        IndexName: 'unsealed',
        KeySchema: [
          { AttributeName: UNSEALED.partition, KeyType: 'HASH' },
          { AttributeName: UNSEALED.sort, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...UNSEALED.shown] },
      },
    ]);
  });
});

describe('what must survive the stack', () => {
  it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::KMS::Key'])(
    'keeps every %s',
    (type) => {
      const kept = Object.values(resources(dataTemplate, type)).map(({ DeletionPolicy, UpdateReplacePolicy }) => [
        DeletionPolicy,
        UpdateReplacePolicy,
      ]);

      expect(kept.length).toBeGreaterThan(0);
      expect(new Set(kept.flat())).toEqual(new Set(['Retain']));
    },
  );

  it('rotates its two keys and lets nobody shred what they encrypt', () => {
    const keys = Object.values(resources(dataTemplate, 'AWS::KMS::Key')).filter(
      ({ Properties }) => Properties.KeyUsage !== 'SIGN_VERIFY',
    );

    expect(keys).toHaveLength(2);
    for (const { Properties } of keys) {
      expect(Properties.EnableKeyRotation).toBe(true);
      expect(Properties.KeyPolicy).toMatchObject({
        Statement: expect.arrayContaining([
          {
            Sid: 'NothingIsShredded',
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['kms:DisableKey', 'kms:ScheduleKeyDeletion'],
            Resource: '*',
          },
        ]),
      });
    }
  });

  it('names what scripts look for', () => {
    dataTemplate.hasOutput('TableName', { Value: { Ref: Match.stringLikeRegexp('^Records') } });
    dataTemplate.hasOutput('LedgerBucketName', { Value: { Ref: Match.stringLikeRegexp('^Ledger') } });
    dataTemplate.hasOutput('EvidenceBucketName', { Value: { Ref: Match.stringLikeRegexp('^Evidence') } });
  });
});
