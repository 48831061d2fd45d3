import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { PARTIAL_TAG } from '#store/ledger/s3-ledger-store.ts';
import { isAllowed, type Request } from './policy-decision.ts';
import { actionsOf, resource, resources, statements, synthesise } from './synthesis.ts';

const { apiTemplate, dataTemplate } = synthesise();
const bucketPolicy = statements(dataTemplate, 'AWS::S3::BucketPolicy', 'Ledger');
const roleOf = (name: string) => `arn:aws:iam::123456789012:role/Yangguang-Api-${name}Role1A2B3C4D-Ab12Cd34Ef56`;
const ADMINISTRATOR = 'arn:aws:iam::123456789012:role/Administrator';

const LOG = 'ledger.example/330100/';
const FULL = `${LOG}tile/0/x001/067`;
const PARTIAL = `${LOG}tile/0/x001/067.p/8`;
const NEWEST = `${LOG}checkpoint`;
const KEPT = `${LOG}checkpoints/256`;

const lock = (days: number) => ({
  's3:object-lock-mode': 'COMPLIANCE',
  's3:object-lock-remaining-retention-days': String(days),
});
const WHERE_NONE_IS = { 's3:if-none-match': '*' };
const OVER_A_VERSION = { 's3:if-match': '"0f343b0931126a20f133d67c2b018a3b"' };

const request = (action: string, object: string, context: Request['context'] = {}, arn = roleOf('Seal')): Request => ({
  ...{ action: `s3:${action}`, object },
  context: { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3', 'aws:PrincipalArn': arn, ...context },
});
/** Whether the bucket lets it happen to somebody who may do everything. */
const allowed = (asked: Request) =>
  isAllowed([{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, ...bucketPolicy], asked);
/** Whether the sealer's own role, and the bucket, let it happen. */
const bySealer = (asked: Request) =>
  isAllowed([...statements(apiTemplate, 'AWS::IAM::Policy', 'Seal'), ...bucketPolicy], asked);

describe('the ledger’s bucket', () => {
  const { LifecycleConfiguration, ...bucket } = resource(dataTemplate, 'AWS::S3::Bucket', 'Ledger').Properties;

  it('keeps versions under lock, encrypted, and is never public', () => {
    expect(bucket).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1 } } },
      PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    expect(JSON.stringify(bucket.BucketEncryption)).toContain('EvidenceKey');
  });

  it('lets lapse what carries the tag that the store gives to partial tiles, no full one, and whatever was replaced', () => {
    const { Rules } = LifecycleConfiguration as { Rules: readonly { readonly Id: string }[] };

    expect(Rules.filter((rule) => 'ExpirationInDays' in rule)).toEqual([
      expect.objectContaining({
        TagFilters: [{ Key: PARTIAL_TAG.key, Value: PARTIAL_TAG.value }],
        ExpirationInDays: 7,
      }),
    ]);
    expect(Rules.map(({ Id }) => Id)).toEqual(['PartialTilesLapse', 'WhatWasReplacedGoes']);
    // Whatever the log is called that lies there.
    for (const rule of Rules) expect(rule).not.toHaveProperty('Prefix');
  });

  it('is written by the sealer, under lock, and by nobody else, whatever they may', () => {
    const writing = (context: object, arn?: string) =>
      allowed(request('PutObject', FULL, { ...WHERE_NONE_IS, ...context }, arn));

    expect(writing(lock(10_950))).toBe(true);
    expect(writing({})).toBe(false);
    expect(writing({ ...lock(10_950), 's3:object-lock-mode': 'GOVERNANCE' })).toBe(false);
    expect(writing(lock(36_501))).toBe(false);
    for (const other of ['Graphql', 'React', 'EvidenceCompletion', 'LedgerMonitor'])
      expect(writing(lock(10_950), roleOf(other))).toBe(false);
    expect(writing(lock(10_950), ADMINISTRATOR)).toBe(false);
  });

  it.each([
    'DeleteObject',
    'DeleteObjectVersion',
    'BypassGovernanceRetention',
    'PutObjectLegalHold',
    'DeleteObjectTagging',
    'PutObjectVersionTagging',
  ])('refuses %s to everybody', (action) => {
    expect(allowed(request(action, PARTIAL))).toBe(false);
    expect(allowed(request(action, PARTIAL, {}, ADMINISTRATOR))).toBe(false);
  });

  it('is read by whoever may', () => {
    expect(allowed(request('GetObject', FULL, {}, roleOf('Graphql')))).toBe(true);
  });
});

describe('what the sealer may write over', () => {
  const put = (object: string, days: number, context: object = {}) =>
    request('PutObject', object, { ...lock(days), ...context });

  it.each([
    ['a full tile', FULL],
    ['a full bundle of entries', `${LOG}tile/entries/x001/067`],
    ['a kept checkpoint', KEPT],
  ])('is not %s: that is written where none is', (_, object) => {
    expect(bySealer(put(object, 10_950, WHERE_NONE_IS))).toBe(true);
    expect(bySealer(put(object, 10_950))).toBe(false);
    expect(bySealer(put(object, 10_950, OVER_A_VERSION))).toBe(false);
  });

  it('is a partial tile, which is written anew each day', () => {
    expect(bySealer(put(PARTIAL, 1))).toBe(true);
    expect(bySealer(put(PARTIAL, 1, WHERE_NONE_IS))).toBe(true);
    // That of a day's checkpoint stays as long as this does.
    expect(bySealer(put(PARTIAL, 10_950, WHERE_NONE_IS))).toBe(true);
  });

  it('is the newest checkpoint, if it knows which, and not for long', () => {
    expect(bySealer(put(NEWEST, 1, WHERE_NONE_IS))).toBe(true);
    expect(bySealer(put(NEWEST, 1, OVER_A_VERSION))).toBe(true);
    expect(bySealer(put(NEWEST, 1))).toBe(false);
    expect(bySealer(put(NEWEST, 3, OVER_A_VERSION))).toBe(false);
    expect(bySealer(request('PutObjectRetention', NEWEST, lock(3)))).toBe(false);
  });

  it('is nothing of another log in the same bucket', () => {
    for (const object of ['ledger.example/330200/tile/0/000', 'ledger.example/330100', 'tile/0/000', 'other'])
      expect([object, bySealer(put(object, 10_950, WHERE_NONE_IS))]).toEqual([object, false]);
  });

  it('carries the tag by which it lapses if it is a partial tile, and never otherwise', () => {
    expect(bySealer(request('PutObjectTagging', PARTIAL))).toBe(true);
    for (const object of [FULL, KEPT, NEWEST]) {
      expect([object, bySealer(request('PutObjectTagging', object))]).toEqual([object, false]);
      expect([object, allowed(request('PutObjectTagging', object))]).toEqual([object, false]);
    }
  });

  it.each([FULL, PARTIAL, NEWEST, KEPT])('is under a lock that it can read back, of the very version: %s', (object) => {
    for (const action of ['GetObjectVersion', 'GetObjectRetention'])
      expect([action, bySealer(request(action, object))]).toEqual([action, true]);
    expect(bySealer(request('PutObjectRetention', object, lock(1)))).toBe(true);
  });
});

describe('the keys that sign the ledger', () => {
  const variables = (template: Template) =>
    (
      resource(template, 'AWS::Lambda::Function', 'Seal').Properties.Environment as {
        Variables: Record<string, unknown>;
      }
    ).Variables;
  const exportsOf = (template: Template): readonly string[] => {
    const outputs: Readonly<Record<string, { readonly Export?: { readonly Name: string } }>> =
      template.toJSON().Outputs ?? {};
    return Object.values(outputs).flatMap(({ Export }) => Export?.Name ?? []);
  };

  it('are Ed25519 in KMS, one for each name', () => {
    const configured = synthesise({ ledgerKeys: 'first::2027-03-01,second:2027-01-01' });
    const keys = Object.values(resources(configured.dataTemplate, 'AWS::KMS::Key')).filter(
      ({ Properties }) => Properties.KeyUsage === 'SIGN_VERIFY',
    );
    const { LEDGER_SIGNER, LEDGER_KEYS } = variables(configured.apiTemplate);

    expect(keys.map(({ Properties }) => Properties.KeySpec)).toEqual([
      'ECC_NIST_EDWARDS25519',
      'ECC_NIST_EDWARDS25519',
    ]);
    expect(LEDGER_SIGNER).toBe('kms');
    expect(JSON.stringify(LEDGER_KEYS)).toMatch(/ledgerkeysfirst.*\|\|2027-03-01,.*ledgerkeyssecond.*\|2027-01-01\|/);
  });

  it('are secrets where KMS has no Ed25519', () => {
    const configured = synthesise({ ledgerSigner: 'secret' });
    const seal = statements(configured.apiTemplate, 'AWS::IAM::Policy', 'Seal').flatMap(actionsOf);

    expect(Object.keys(resources(configured.dataTemplate, 'AWS::SecretsManager::Secret'))).toHaveLength(2);
    expect(Object.keys(resources(configured.dataTemplate, 'AWS::KMS::Key'))).toHaveLength(2);
    expect(seal).toContain('secretsmanager:GetSecretValue');
    expect(seal).not.toContain('kms:Sign');
  });

  it.each([
    ['kms', ['kms:GetPublicKey']],
    ['secret', []],
  ])('are known to the monitor without its being able to sign (%s)', (ledgerSigner, known) => {
    const { apiTemplate } = synthesise({ ledgerSigner });
    const monitor = statements(apiTemplate, 'AWS::IAM::Policy', 'LedgerMonitor').flatMap(actionsOf);

    expect(monitor.filter((action) => /PublicKey|Sign|secretsmanager/.test(action))).toEqual(known);
  });

  it.each(['kms', 'secret'])('are found by a name that both stacks know (%s)', (ledgerSigner) => {
    const configured = synthesise({ ledgerSigner });
    const { Name, Value } = resource(configured.dataTemplate, 'AWS::SSM::Parameter').Properties;
    const read: Readonly<Record<string, { readonly Type: string; readonly Default?: unknown }>> =
      configured.apiTemplate.toJSON().Parameters;
    const [id, parameter] = Object.entries(read).find(([, { Default }]) => Default === Name) ?? [];

    expect(JSON.stringify(Value)).toMatch(/LedgerKeys(Signing|Secret)first/);
    expect(parameter?.Type).toBe('AWS::SSM::Parameter::Value<String>');
    expect(JSON.stringify(variables(configured.apiTemplate).LEDGER_KEYS)).toContain(`{"Ref":"${id}"}`);
    expect(
      statements(configured.apiTemplate, 'AWS::IAM::Policy', 'Seal').filter(
        ({ Resource }) => JSON.stringify(Resource) === JSON.stringify({ Ref: id }),
      ),
    ).toHaveLength(ledgerSigner === 'kms' ? 2 : 1);
    expect(configured.api.dependencies).toContain(configured.data);
  });

  // CloudFormation updates the exporting stack first, and refuses to take away what the other still imports.
  it.each([
    ['a key is taken off the list', { ledgerKeys: 'first::2027-03-01,second:2027-01-01' }, { ledgerKeys: 'second' }],
    ['the keys lie elsewhere', { ledgerSigner: 'secret' }, { ledgerSigner: 'kms' }],
  ])('lock no deployment: %s, and nothing goes that was imported until then', (_, before, after) => {
    const [old, fresh] = [synthesise(before), synthesise(after)];
    const imported = JSON.stringify(old.apiTemplate.toJSON());
    const left = exportsOf(fresh.dataTemplate);
    const missed = exportsOf(old.dataTemplate).filter(
      (name) => imported.includes(`{"Fn::ImportValue":"${name}"}`) && !left.includes(name),
    );

    expect(exportsOf(old.dataTemplate).length).toBeGreaterThan(5);
    expect(missed).toEqual([]);
    expect(imported).not.toMatch(/ImportValue":"[^"]*LedgerKeys/);
  });
});
