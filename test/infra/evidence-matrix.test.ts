import { describe, expect, it } from 'vitest';
import { isAllowed, type Request } from './policy-decision.ts';
import { resolved, resolving } from './resolved.ts';
import { resources, type Statement, synthesise } from './synthesis.ts';

const { apiTemplate, dataTemplate } = synthesise({ retentionCapDays: 3_650 });
const resolve = resolving(dataTemplate);
const SECURE = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };

/** What may not be done to an object under lock, by whatever name the request goes. */
const TO_OBJECTS = {
  'delete, leaving a marker': ['DeleteObject', {}],
  'delete a version': ['DeleteObjectVersion', {}],
  'retain in governance mode': ['PutObjectRetention', retention('GOVERNANCE', 1)],
  'retain without a mode': ['PutObjectRetention', {}],
  'retain beyond the cap': ['PutObjectRetention', retention('COMPLIANCE', 3_651)],
  'bypass governance': ['BypassGovernanceRetention', {}],
  'lift a hold': ['PutObjectLegalHold', { 's3:object-lock-legal-hold': 'OFF' }],
  'set a hold without saying which': ['PutObjectLegalHold', {}],
  'abort an upload': ['AbortMultipartUpload', {}],
} as const satisfies Readonly<Record<string, readonly [string, Request['context']]>>;
type ToObjects = keyof typeof TO_OBJECTS;

/** What would undo the locks of a whole bucket. */
const TO_BUCKETS = [
  'PutBucketObjectLockConfiguration',
  'PutBucketVersioning',
  'PutLifecycleConfiguration',
  'PutReplicationConfiguration',
  'PutEncryptionConfiguration',
  'PutBucketOwnershipControls',
  'PutBucketPublicAccessBlock',
  'PutBucketAcl',
  'PutBucketPolicy',
  'DeleteBucketPolicy',
  'DeleteBucket',
];

/** What would make everything unreadable at once. */
const TO_KEYS = ['ScheduleKeyDeletion', 'DisableKey', 'PutKeyPolicy'];

/** Who may do what of all this, and where: whatever is not written here is refused. */
const MAY: Readonly<Record<string, Readonly<Record<string, readonly ToObjects[]>>>> = {
  EvidenceRelease: { 'evidence/': ['lift a hold'] },
  EvidenceReconciliation: { 'evidence/': ['abort an upload'], 'papers/': ['delete a version'] },
};

/** What the bucket itself refuses to a function even if its role is given everything some day. */
const WHATEVER_THE_ROLE_SAYS: readonly ToObjects[] = [
  'delete, leaving a marker',
  'retain in governance mode',
  'retain without a mode',
  'retain beyond the cap',
  'bypass governance',
  'lift a hold',
  'set a hold without saying which',
];

/** For whom the bucket makes an exception, so that only its own role, which says what and where, keeps it within bounds. */
const EXEMPT: Readonly<Record<string, readonly ToObjects[]>> = {
  EvidenceRelease: ['lift a hold', 'set a hold without saying which'],
};

interface Role {
  readonly name: string;
  readonly arn: string;
  readonly statements: readonly Statement[];
}

const roles: readonly Role[] = Object.entries(resources(apiTemplate, 'AWS::IAM::Role'))
  .filter(([, { Properties }]) => JSON.stringify(Properties.AssumeRolePolicyDocument).includes('lambda.amazonaws.com'))
  .map(([id, { Properties }]) => ({
    name: id.replace(/Role[0-9A-F]{8}$/, ''),
    arn: `arn:aws:iam::123456789012:role/${resolve(Properties.RoleName ?? `Yangguang-Api-${id}-Ab12Cd34Ef56`)}`,
    statements: resolved(policiesOf(id), resolve),
  }));

const buckets = Object.entries(resources(dataTemplate, 'AWS::S3::Bucket'))
  .filter(([, { Properties }]) => Properties.ObjectLockEnabled === true)
  .map(([id]) => ({ id, policy: resolved(policyOfBucket(id), resolve) }));

const keys = Object.entries(resources(dataTemplate, 'AWS::KMS::Key')).map(([id, { Properties }]) => ({
  id,
  // A key's own policy says "this key" with a star.
  policy: resolved(
    (Properties.KeyPolicy as { Statement: Statement[] }).Statement.map((each) => ({ ...each, Resource: [id] })),
    resolve,
  ),
}));

function retention(mode: string, days: number): Request['context'] & object {
  return { 's3:object-lock-mode': mode, 's3:object-lock-remaining-retention-days': String(days) };
}

function policiesOf(role: string): readonly Statement[] {
  return Object.values(resources(apiTemplate, 'AWS::IAM::Policy'))
    .filter(({ Properties }) => JSON.stringify(Properties.Roles) === JSON.stringify([{ Ref: role }]))
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
}

function policyOfBucket(bucket: string): readonly Statement[] {
  return Object.values(resources(dataTemplate, 'AWS::S3::BucketPolicy'))
    .filter(({ Properties }) => JSON.stringify(Properties.Bucket) === JSON.stringify({ Ref: bucket }))
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
}

/** The prefixes of a bucket that anything lies under, and one that nothing should. */
const PREFIXES = ['evidence/', 'papers/', 'other/', ''];

function asked({ arn }: Pick<Role, 'arn'>, action: string, resource: string, context: object = {}): Request {
  return { action, resource, context: { ...SECURE, 'aws:PrincipalArn': arn, ...context } };
}

describe('the matrix', () => {
  it('has every function, every locked bucket and every key, each with a policy of its own', () => {
    const functions = Object.keys(resources(apiTemplate, 'AWS::Lambda::Function'));

    expect(roles.map(({ name }) => name).sort()).toEqual(
      functions.map((id) => id.replace(/Function[0-9A-F]{8}$/, '')).sort(),
    );
    expect(roles.every((role) => role.statements.length > 0)).toBe(true);
    expect(buckets.length).toBeGreaterThan(0);
    expect(buckets.every(({ policy }) => policy.length > 5)).toBe(true);
    expect(keys.length).toBeGreaterThan(1);
  });

  it('knows a permission when it sees one', () => {
    const graphql = roles.find(({ name }) => name === 'Graphql');
    const bucket = buckets.find(({ id }) => id.startsWith('Evidence'));
    const signing = asked({ arn: '' }, 's3:PutObject', `${bucket?.id}/evidence/Evidence_1`);

    expect(isAllowed([...(graphql?.statements ?? []), ...(bucket?.policy ?? [])], signing)).toBe(true);
  });

  it('reads buckets’ policies that deny, to everybody, and allow nothing', () => {
    for (const { policy } of buckets)
      for (const statement of policy) expect(statement).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
  });
});

describe.each(roles)('the role of $name', (role) => {
  it.each(buckets)('does nothing to objects in $id that is not written here', ({ id, policy }) => {
    const found = PREFIXES.map((prefix) => [
      prefix,
      Object.entries(TO_OBJECTS)
        .filter(([, [action, context]]) =>
          isAllowed([...role.statements, ...policy], asked(role, `s3:${action}`, `${id}/${prefix}One_1`, context)),
        )
        .map(([what]) => what),
    ]);

    const may = id.startsWith('Evidence') ? (MAY[role.name] ?? {}) : {};
    expect(found).toEqual(PREFIXES.map((prefix) => [prefix, may[prefix] ?? []]));
  });

  it.each(buckets)('changes no setting of $id', ({ id, policy }) => {
    for (const action of TO_BUCKETS)
      expect([action, isAllowed([...role.statements, ...policy], asked(role, `s3:${action}`, id))]).toEqual([
        action,
        false,
      ]);
  });

  it.each(keys)('cannot shred what $id encrypts', ({ id, policy }) => {
    // What a key's policy allows to the account, the account's own policies must still allow to a role.
    const denials = policy.filter(({ Effect }) => Effect === 'Deny');
    for (const action of TO_KEYS)
      expect(isAllowed([...role.statements, ...denials], asked(role, `kms:${action}`, id))).toBe(false);
  });
});

describe.each(roles)('the role of $name, should somebody give it everything', (role) => {
  const everything: readonly Statement[] = [{ Effect: 'Allow', Action: '*', Resource: ['*'] }];

  it.each(buckets)('still cannot undo a lock in $id', ({ id, policy }) => {
    const left = WHATEVER_THE_ROLE_SAYS.filter((what) => {
      const [action, context] = TO_OBJECTS[what];
      const key = `${id}/evidence/Evidence_1`;
      return isAllowed([...everything, ...policy], asked(role, `s3:${action}`, key, context));
    });

    expect(left).toEqual(id.startsWith('Evidence') ? (EXEMPT[role.name] ?? []) : []);
    expect(
      isAllowed([...everything, ...policy], asked(role, 's3:DeleteObjectVersion', `${id}/evidence/Evidence_1`)),
    ).toBe(false);
  });

  it.each(buckets)('still changes no setting of $id', ({ id, policy }) => {
    const left = TO_BUCKETS.filter((action) => isAllowed([...everything, ...policy], asked(role, `s3:${action}`, id)));

    expect(left).toEqual([]);
  });

  it.each(keys)('still cannot shred what $id encrypts', ({ id, policy }) => {
    const left = TO_KEYS.filter((action) => isAllowed([...everything, ...policy], asked(role, `kms:${action}`, id)));

    expect(left).toEqual([]);
  });
});

describe('a deployment, which is seen', () => {
  it('may change settings that a function may not, but delete no locked bucket', () => {
    const deployer = { arn: 'arn:aws:iam::123456789012:role/cdk-hnb659fds-cfn-exec-role-123456789012-eu-west-1' };
    const everything: readonly Statement[] = [{ Effect: 'Allow', Action: '*', Resource: ['*'] }];

    for (const { id, policy } of buckets) {
      const may = (action: string) => isAllowed([...everything, ...policy], asked(deployer, `s3:${action}`, id));
      expect([id, may('PutLifecycleConfiguration'), may('PutBucketPolicy')]).toEqual([id, true, true]);
      expect([id, may('DeleteBucket'), may('PutBucketObjectLockConfiguration')]).toEqual([id, false, false]);
    }
  });
});
