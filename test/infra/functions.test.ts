import { describe, expect, it } from 'vitest';
import { resource, resources, synthesise } from './synthesis.ts';

const KEYS = { keys: [{ kty: 'RSA', kid: 'one', n: 'AQAB', e: 'AQAB' }] };
const { apiTemplate } = synthesise({ administrators: 'wang.officer,li.officer' });
const variablesOf = (template: typeof apiTemplate, id: string) =>
  (resource(template, 'AWS::Lambda::Function', id).Properties.Environment as { Variables: Record<string, unknown> })
    .Variables;
const TABLE = { 'Fn::ImportValue': expect.stringContaining('RefRecords') };
const BUCKET = { 'Fn::ImportValue': expect.stringContaining('RefEvidence') };
const LEDGER = { 'Fn::ImportValue': expect.stringContaining('RefLedger') };
const TELEMETRY = {
  NODE_OPTIONS: '--enable-source-maps',
  POWERTOOLS_METRICS_NAMESPACE: 'Yangguang',
  POWERTOOLS_LOG_LEVEL: 'INFO',
  POWERTOOLS_TRACER_CAPTURE_RESPONSE: 'false',
  POWERTOOLS_TRACER_CAPTURE_ERROR: 'false',
};

describe('every function', () => {
  const functions = Object.values(resources(apiTemplate, 'AWS::Lambda::Function'));

  it('runs on the newest Node, on arm64, traced, with a log of its own', () => {
    expect(functions).toHaveLength(17);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: { Ref: expect.stringContaining('Logs') } },
      });
    }
    expect(new Set(functions.map(({ Properties }) => JSON.stringify(Properties.LoggingConfig))).size).toBe(17);
  });

  it('has the memory and the time its work needs', () => {
    const limits = (id: string) => {
      const { MemorySize, Timeout } = resource(apiTemplate, 'AWS::Lambda::Function', id).Properties;
      return { MemorySize, Timeout };
    };

    expect(limits('Graphql')).toEqual({ MemorySize: 1024, Timeout: 29 });
    expect(limits('Calendar')).toEqual({ MemorySize: 256, Timeout: 15 });
    expect(limits('Relay')).toEqual({ MemorySize: 256, Timeout: 30 });
    expect(limits('React')).toEqual({ MemorySize: 512, Timeout: 30 });
    expect(limits('EvidenceCompletion')).toEqual({ MemorySize: 512, Timeout: 60 });
    expect(limits('Count')).toEqual({ MemorySize: 256, Timeout: 60 });
    expect(limits('Change')).toEqual({ MemorySize: 256, Timeout: 60 });
    expect(limits('LedgerMonitor')).toEqual({ MemorySize: 512, Timeout: 120 });
    expect(limits('Seal')).toEqual({ MemorySize: 512, Timeout: 120 });
    expect(limits('ProcessWork')).toEqual({ MemorySize: 512, Timeout: 120 });
    expect(limits('ProcessSweep')).toEqual({ MemorySize: 512, Timeout: 120 });
    expect(limits('EvidenceVerification')).toEqual({ MemorySize: 1_792, Timeout: 900 });
    expect(limits('EvidenceRelease')).toEqual({ MemorySize: 512, Timeout: 300 });
    expect(limits('EvidenceReconciliation')).toEqual({ MemorySize: 512, Timeout: 300 });
  });

  it('keeps its log for a year, and beyond the stack', () => {
    const logs = Object.values(resources(apiTemplate, 'AWS::Logs::LogGroup'));

    expect(logs).toHaveLength(19);
    for (const log of logs) {
      expect(log.Properties.RetentionInDays).toBe(365);
      expect(log.DeletionPolicy).toBe('Retain');
    }
  });
});

describe('the environment', () => {
  it('tells the GraphQL function who may sign in and where things are, and nothing that is not set', () => {
    expect(variablesOf(apiTemplate, 'Graphql')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'graphql',
      TABLE_NAME: TABLE,
      EVIDENCE_BUCKET: BUCKET,
      PASS_KEY_SECRET: { 'Fn::ImportValue': expect.stringContaining('RefPassSecret') },
      LEDGER_BUCKET: LEDGER,
      LEDGER_ORIGIN: 'ledger.example/330100',
      ISSUER: 'https://identity.example',
      AUDIENCE: 'urn:yangguang:api',
      ADMINISTRATORS: 'wang.officer,li.officer',
      INTROSPECTION: 'off',
      TRUSTED_DOCUMENTS: 'off',
      FIELD_USAGE: 'deprecated',
      RETENTION_CAP_DAYS: '36500',
    });
  });

  it('passes on what is set', () => {
    const { apiTemplate: configured } = synthesise({
      jwks: JSON.stringify(KEYS),
      introspection: 'on',
      trustedDocuments: 'on',
      freeClients: 'registry,statistics',
      knownClients: 'portal,workbench',
      fieldUsage: 'all',
      s3PublicEndpoint: 'http://127.0.0.1:4566',
      corsOrigins: 'https://portal.example,https://workbench.example',
    });

    expect(variablesOf(configured, 'Graphql')).toMatchObject({
      JWKS: JSON.stringify(KEYS),
      INTROSPECTION: 'on',
      TRUSTED_DOCUMENTS: 'on',
      FREE_CLIENTS: 'registry,statistics',
      KNOWN_CLIENTS: 'portal,workbench',
      FIELD_USAGE: 'all',
      S3_PUBLIC_ENDPOINT: 'http://127.0.0.1:4566',
      CORS_ORIGINS: 'https://portal.example,https://workbench.example',
    });
  });

  it('tells each worker only what it works with', () => {
    expect(variablesOf(apiTemplate, 'Relay')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'relay',
      REACT_QUEUE_URL: { Ref: expect.stringMatching(/^ReactQueue/) },
      EVIDENCE_QUEUE_URL: { Ref: expect.stringMatching(/^EvidenceQueue/) },
      NOTIFY_QUEUE_URL: { Ref: expect.stringMatching(/^NotifyQueue/) },
      COUNT_QUEUE_URL: { Ref: expect.stringMatching(/^CountQueue/) },
      CHANGE_QUEUE_URL: { Ref: expect.stringMatching(/^ChangeQueue/) },
      PROCESS_QUEUE_URL: { Ref: expect.stringMatching(/^ProcessQueue/) },
      RELEASE_QUEUE_URL: { Ref: expect.stringMatching(/^ReleaseQueue/) },
      VERIFY_QUEUE_URL: { Ref: expect.stringMatching(/^VerifyQueue/) },
      SEAL_QUEUE_URL: { Ref: expect.stringMatching(/^SealQueue/) },
    });
    expect(variablesOf(apiTemplate, 'Seal')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'seal',
      TABLE_NAME: TABLE,
      LEDGER_BUCKET: LEDGER,
      LEDGER_ORIGIN: 'ledger.example/330100',
      LEDGER_LOCK_DAYS: '10950',
      LEDGER_SIGNER: 'kms',
      LEDGER_KEYS: { 'Fn::Join': ['', [{ Ref: expect.stringContaining('ledgerkeysfirst') }, '||']] },
    });
    expect(variablesOf(apiTemplate, 'LedgerMonitor')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'ledger-monitor',
      TABLE_NAME: TABLE,
      LEDGER_BUCKET: LEDGER,
      LEDGER_ORIGIN: 'ledger.example/330100',
      LEDGER_SIGNER: 'kms',
      LEDGER_KEYS: { 'Fn::Join': ['', [{ Ref: expect.stringContaining('ledgerkeysfirst') }, '||']] },
    });
    expect(variablesOf(apiTemplate, 'EvidenceRelease')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'evidence-release',
      TABLE_NAME: TABLE,
      EVIDENCE_BUCKET: BUCKET,
      RETENTION_CAP_DAYS: '36500',
    });
    expect(variablesOf(apiTemplate, 'EvidenceVerification')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'evidence-verify',
      TABLE_NAME: TABLE,
      EVIDENCE_BUCKET: BUCKET,
      RETENTION_CAP_DAYS: '36500',
    });
    expect(variablesOf(apiTemplate, 'React')).toEqual({
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'react',
      TABLE_NAME: TABLE,
    });
    for (const [id, service] of [
      ['Count', 'count'],
      ['Change', 'change'],
      ['Calendar', 'calendar'],
    ] as const) {
      expect(variablesOf(apiTemplate, id)).toEqual({
        ...TELEMETRY,
        POWERTOOLS_SERVICE_NAME: service,
        TABLE_NAME: TABLE,
      });
    }
    const process = {
      ...TELEMETRY,
      POWERTOOLS_SERVICE_NAME: 'process',
      TABLE_NAME: TABLE,
      ADMINISTRATORS: 'wang.officer,li.officer',
    };
    expect(variablesOf(apiTemplate, 'ProcessWork')).toEqual({
      ...process,
      PROCESS_QUEUE_URL: { Ref: expect.stringMatching(/^ProcessQueue/) },
    });
    expect(variablesOf(apiTemplate, 'ProcessSweep')).toEqual(process);
    for (const [id, service] of [
      ['EvidenceCompletion', 'evidence-complete'],
      ['EvidenceReconciliation', 'evidence-reconcile'],
    ] as const) {
      expect(variablesOf(apiTemplate, id)).toEqual({
        ...TELEMETRY,
        POWERTOOLS_SERVICE_NAME: service,
        TABLE_NAME: TABLE,
        EVIDENCE_BUCKET: BUCKET,
      });
    }
  });
});
