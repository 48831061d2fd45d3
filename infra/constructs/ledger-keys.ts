import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';
import type { Configuration } from '#infra/configuration.ts';
import { FUNCTION_ROLES } from '#infra/permissions/function-roles.ts';
import { decryptSecret } from '#infra/permissions/keys.ts';
import { readSecret } from '#infra/permissions/secrets.ts';
import { knowSigningKeys, signWith } from '#infra/permissions/signing.ts';

export interface LedgerKeysProps {
  readonly configuration: Configuration;
  /** Encrypts secrets. */
  readonly key: IKey;
}

/**
 * The keys that sign the log's checkpoints, one for each name that the configuration lists, all kept beyond the stack and
 * beyond their listing: what they signed is verified with their public halves for ever.
 *
 * The stack that signs reads their ARNs from Parameter Store. An export would hold every key on the list for as long as
 * that stack imports it: CloudFormation updates the exporting stack first, and refuses to take away what is imported.
 */
export class LedgerKeys extends Construct {
  readonly #configuration: Configuration;
  readonly #key: IKey;

  constructor(scope: Construct, id: string, { configuration, key }: LedgerKeysProps) {
    super(scope, id);
    this.#configuration = configuration;
    this.#key = key;
    const make = configuration.ledgerSigner === 'kms' ? kmsKeyArn : secretKeyArn;
    for (const { name } of configuration.ledgerKeys) {
      new StringParameter(this, `Arn${name}`, {
        parameterName: parameterOf(name),
        description: `Yangguang: where the key "${name}" lies that signs the ledger's checkpoints`,
        stringValue: make(this, name, key),
      });
    }
  }

  /** What the sealer and its monitor are told of them. @param scope in their stack */
  settings(scope: Construct): Readonly<Record<string, string>> {
    const { ledgerKeys, ledgerSigner } = this.#configuration;
    const arns = this.#arns(scope);
    const listed = ledgerKeys.map(({ from, until }, i) => `${arns[i]}|${from}|${until}`);
    return { LEDGER_SIGNER: ledgerSigner, LEDGER_KEYS: listed.join(',') };
  }

  /** What the sealer needs to sign with them. @param scope in the sealer's stack */
  permissions(scope: Construct) {
    const arns = this.#arns(scope);
    if (this.#configuration.ledgerSigner === 'kms') return signWith(arns);
    return [...arns.map((secretArn) => readSecret({ secretArn })), decryptSecret(this.#key)];
  }

  /**
   * What somebody needs to know them who must not sign. Of a secret there is no public half to be had alone.
   * @param scope in their stack
   */
  permissionsToKnow(scope: Construct) {
    return this.#configuration.ledgerSigner === 'kms' ? [knowSigningKeys(this.#arns(scope))] : [];
  }

  /** As they are at each deployment of that stack. */
  #arns(scope: Construct): readonly string[] {
    return this.#configuration.ledgerKeys.map(({ name }) =>
      StringParameter.valueForStringParameter(scope, parameterOf(name)),
    );
  }
}

/** A name of our own, so that another stack knows it without being told. */
function parameterOf(name: string): string {
  return `/yangguang/ledger-keys/${name}`;
}

/**
 * Ed25519 that never leaves KMS. A person may disable it at once if it must not sign any more; nobody deletes it, and no
 * function does anything but sign.
 */
function kmsKeyArn(scope: Construct, name: string): string {
  const key = new Key(scope, `Signing${name}`, {
    description: `Yangguang: signs the ledger's checkpoints (${name})`,
    keySpec: KeySpec.ECC_NIST_EDWARDS25519,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const deny = (sid: string, actions: string[], conditions: Record<string, unknown> = {}) =>
    new PolicyStatement({
      ...{ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], actions },
      ...{ resources: ['*'], conditions },
    });
  const byFunctions = { ArnLike: { 'aws:PrincipalArn': FUNCTION_ROLES } };
  key.addToResourcePolicy(deny('TheKeyStays', ['kms:ScheduleKeyDeletion']));
  key.addToResourcePolicy(deny('FunctionsOnlySign', ['kms:DisableKey', 'kms:PutKeyPolicy'], byFunctions));
  return key.keyArn;
}

/** What a key is made of, drawn by Secrets Manager, where KMS has no Ed25519. */
function secretKeyArn(scope: Construct, name: string, key: IKey): string {
  const secret = new Secret(scope, `Secret${name}`, {
    description: `Yangguang: signs the ledger's checkpoints (${name})`,
    encryptionKey: key,
    // 62 characters, 43 of which are 256 bits.
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(secret, {
    'AwsSolutions-SMG4':
      'A key is changed by listing another beside it, so that both sign for a while; a new version under the same name would have no overlap.',
  });
  return secret.secretArn;
}
