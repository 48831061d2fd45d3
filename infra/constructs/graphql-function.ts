import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { acknowledgeLedgerObjects } from '#infra/constructs/acknowledge-ledger-objects.ts';
import { acknowledgeObjectPrefixes } from '#infra/constructs/acknowledge-object-prefixes.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { lockEvidence, readEvidence, uploadEvidence } from '#infra/permissions/evidence.ts';
import { decryptSecret, encryptEvidence, encryptRecords } from '#infra/permissions/keys.ts';
import { readLedger } from '#infra/permissions/ledger.ts';
import { findPapers, readPapers, sendPapers } from '#infra/permissions/papers.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import { readSecret } from '#infra/permissions/secrets.ts';
import type { DataStack } from '#infra/stacks/data.ts';
import { MANIFEST, readTrustedDocuments } from '#infra/trusted-documents.ts';

/** API Gateway gives up after 29 seconds; an answer later than that reaches nobody. */
const TIMEOUT = Duration.seconds(29);

/** Answers every request. It can neither delete nor shorten nor lift anything. */
export class GraphqlFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, configuration: Configuration) {
    super(scope, id, {
      entry: 'functions/graphql/handler.ts',
      service: 'graphql',
      data: { [MANIFEST]: readTrustedDocuments(configuration.trustedDocumentFiles) },
      environment: {
        TABLE_NAME: data.table.tableName,
        EVIDENCE_BUCKET: data.bucket.bucketName,
        PASS_KEY_SECRET: data.passSecret.secretArn,
        LEDGER_BUCKET: data.ledgerBucket.bucketName,
        LEDGER_ORIGIN: configuration.ledgerOrigin,
        ...settings(configuration),
      },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        uploadEvidence(data.bucket),
        readEvidence(data.bucket),
        ...lockEvidence(data.bucket),
        ...sendPapers(data.bucket),
        findPapers(data.bucket),
        readPapers(data.bucket),
        encryptEvidence(data.evidenceKey),
        ...readLedger(data.ledgerBucket, configuration.ledgerOrigin),
        readSecret(data.passSecret),
        decryptSecret(data.recordKey),
      ],
      memory: 1024,
      timeout: TIMEOUT,
    });
    acknowledgeObjectPrefixes(this, data);
    acknowledgeLedgerObjects(this, data, configuration.ledgerOrigin);
    alarm(this, 'Errors', {
      description: 'graphql: requests ended in a fault, not in an answer. Its log names each by correlation id.',
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      above: 0,
    });
    alarm(this, 'Throttles', {
      description: 'graphql: requests were turned away. Raise the account’s Lambda concurrency or find the flood.',
      metric: this.function.metricThrottles({ period: Duration.minutes(5) }),
      above: 0,
    });
  }
}

const settings = (configuration: Configuration): Record<string, string> => ({
  ISSUER: configuration.issuer,
  AUDIENCE: configuration.audience,
  ADMINISTRATORS: configuration.administrators.join(','),
  INTROSPECTION: configuration.introspection ? 'on' : 'off',
  TRUSTED_DOCUMENTS: configuration.trustedDocuments ? 'on' : 'off',
  FIELD_USAGE: configuration.fieldUsage,
  RETENTION_CAP_DAYS: String(configuration.retentionCapDays),
  ...(configuration.freeClients.length === 0 ? {} : { FREE_CLIENTS: configuration.freeClients.join(',') }),
  ...(configuration.knownClients.length === 0 ? {} : { KNOWN_CLIENTS: configuration.knownClients.join(',') }),
  ...(configuration.jwks === undefined ? {} : { JWKS: configuration.jwks }),
  ...(configuration.jwksUri === undefined ? {} : { JWKS_URI: configuration.jwksUri }),
  ...(configuration.s3PublicEndpoint === undefined ? {} : { S3_PUBLIC_ENDPOINT: configuration.s3PublicEndpoint }),
  ...(configuration.corsOrigins.length === 0 ? {} : { CORS_ORIGINS: configuration.corsOrigins.join(',') }),
});
