import type { Node } from 'constructs';
import { readClientNames } from '#infra/client-names.ts';
import { readJwks } from '#infra/jwks.ts';
import { type LedgerKeyName, readLedgerKeys, readLedgerOrigin, readLedgerSigner } from '#infra/ledger-settings.ts';
import { readOrigin } from '#infra/origin.ts';

/** The longest S3 itself accepts, in days: a cap above it would never bite. */
const LONGEST_RETENTION_DAYS = 36_500;
/** The lock that every upload starts under, in days: a cap below it would refuse every upload. */
export const FIRST_RETENTION_DAYS = 14;

/** Thirty years: what a log proves has to outlive the appeal against what it proved. */
const LEDGER_LOCK_DAYS = 10_950;

/** What one deployment is told from outside, through the CDK context (`-c issuer=https://…`). */
export interface Configuration {
  /** The OpenID Connect issuer, compared with `iss` to the letter. */
  readonly issuer: string;
  /** Compared with `aud`. */
  readonly audience: string;
  /** Where the issuer publishes its keys, if not at `<issuer>/.well-known/jwks.json`. */
  readonly jwksUri: string | undefined;
  /** Pinned public keys, where the issuer cannot be reached over https. */
  readonly jwks: string | undefined;
  /** Token subjects that may fill an empty directory. */
  readonly administrators: readonly string[];
  readonly introspection: boolean;
  /** Whether only documents of the manifests are executed. */
  readonly trustedDocuments: boolean;
  /** Manifests of other front ends, beside that of our own client. */
  readonly trustedDocumentFiles: readonly string[];
  /** Clients, by the id in their token, that may send any document. */
  readonly freeClients: readonly string[];
  /** Names that a client may claim in a header and be counted by. */
  readonly knownClients: readonly string[];
  /** Which fields are counted per client, each for money by the month. */
  readonly fieldUsage: 'deprecated' | 'all';
  /** Origins whose browsers may call the API and send parts to S3. */
  readonly corsOrigins: readonly string[];
  /** Where browsers reach S3, if that is not where the functions reach it. */
  readonly s3PublicEndpoint: string | undefined;
  /** The address mail comes from, of an identity that Amazon SES has verified; without it nobody is sent mail. */
  readonly emailSender: string | undefined;
  /** Whether Amazon SNS may send short messages, which cost. */
  readonly sms: boolean;
  /** The Amazon SNS topic that every alarm, and its end, is sent to; without it they only show in CloudWatch. */
  readonly alarmTopicArn: string | undefined;
  /** No object may be locked for more days than this: a mistyped century cannot be taken back. */
  readonly retentionCapDays: number;
  /** The ledger's name for ever, on every checkpoint and bundle: one for each deployment, never one for two. */
  readonly ledgerOrigin: string;
  /** Where the keys that sign its checkpoints lie. */
  readonly ledgerSigner: 'kms' | 'secret';
  /** Those keys, and when each signs. */
  readonly ledgerKeys: readonly LedgerKeyName[];
  /** For how many days full tiles and the checkpoint of each day are locked. */
  readonly ledgerLockDays: number;
}

/**
 * Reads and checks the context.
 *
 * @throws Error one sentence naming the key, what is wrong with it, and how to give it.
 */
export function readConfiguration(node: Node): Configuration {
  const text = (key: string): string | undefined => {
    const value: unknown = node.tryGetContext(key);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') throw new Error(`The context value "${key}" must be text; give it with -c ${key}=…`);
    return value;
  };
  const required = (key: string, example: string): string => {
    const value = text(key);
    if (value === undefined)
      throw new Error(`The context value "${key}" is missing; give it with -c ${key}=${example}`);
    return value;
  };
  const list = (key: string): readonly string[] =>
    (text(key) ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');

  const jwks = text('jwks');
  const s3PublicEndpoint = text('s3PublicEndpoint');
  const cap = readDays('retentionCapDays', text('retentionCapDays') ?? String(LONGEST_RETENTION_DAYS));
  return {
    issuer: readIssuer(required('issuer', 'https://identity.example'), jwks !== undefined),
    audience: required('audience', 'urn:yangguang:api'),
    jwksUri: readHttps('jwksUri', text('jwksUri')),
    jwks: jwks === undefined ? undefined : readJwks(jwks),
    administrators: list('administrators'),
    introspection: readSwitch('introspection', text('introspection') ?? 'off'),
    trustedDocuments: readSwitch('trustedDocuments', text('trustedDocuments') ?? 'off'),
    trustedDocumentFiles: list('trustedDocumentFiles'),
    freeClients: readClientNames('freeClients', list('freeClients')),
    knownClients: readClientNames('knownClients', list('knownClients')),
    fieldUsage: readFieldUsage(text('fieldUsage') ?? 'deprecated'),
    corsOrigins: list('corsOrigins').map((origin) => readOrigin('corsOrigins', origin)),
    s3PublicEndpoint: s3PublicEndpoint === undefined ? undefined : readOrigin('s3PublicEndpoint', s3PublicEndpoint),
    emailSender: readAddress('emailSender', text('emailSender')),
    sms: readSwitch('sms', text('sms') ?? 'off'),
    alarmTopicArn: readTopic('alarmTopicArn', text('alarmTopicArn')),
    retentionCapDays: cap,
    ledgerOrigin: readLedgerOrigin(required('ledgerOrigin', 'ledger.example/330100')),
    ledgerSigner: readLedgerSigner(text('ledgerSigner') ?? 'kms'),
    ledgerKeys: readLedgerKeys(text('ledgerKeys') === undefined ? ['first'] : list('ledgerKeys')),
    ledgerLockDays: readDays('ledgerLockDays', text('ledgerLockDays') ?? String(Math.min(LEDGER_LOCK_DAYS, cap)), cap),
  };
}

/** Keys fetched over http could be anyone's; an http issuer is only accepted when its keys are pinned. */
function readIssuer(value: string, pinned: boolean): string {
  const scheme = URL.canParse(value) ? new URL(value).protocol : '';
  if (scheme === 'https:' || (scheme === 'http:' && pinned)) return value;
  throw new Error(
    `The context value "issuer" must be an https address (http only with pinned keys in "jwks"), but is "${value}".`,
  );
}

/** Keys that came over http could be anyone's. */
function readHttps(key: string, value: string | undefined): string | undefined {
  if (value === undefined || (URL.canParse(value) && new URL(value).protocol === 'https:')) return value;
  throw new Error(`The context value "${key}" must be an https address, but is "${value}".`);
}

function readAddress(key: string, value: string | undefined): string | undefined {
  if (value === undefined || /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value)) return value;
  throw new Error(`The context value "${key}" must be a mail address, but is "${value}".`);
}

/** A standard topic: CloudWatch reaches no other. */
function readTopic(key: string, value: string | undefined): string | undefined {
  if (value === undefined || /^arn:aws(-cn|-us-gov)?:sns:[a-z\d-]+:\d{12}:[\w-]{1,256}$/.test(value)) return value;
  throw new Error(`The context value "${key}" must be the ARN of a standard SNS topic, but is "${value}".`);
}

function readSwitch(key: string, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Error(`The context value "${key}" must be "on" or "off", but is "${value}".`);
}

function readFieldUsage(value: string): 'deprecated' | 'all' {
  if (value === 'deprecated' || value === 'all') return value;
  throw new Error(`The context value "fieldUsage" must be "deprecated" or "all", but is "${value}".`);
}

function readDays(key: string, value: string, most = LONGEST_RETENTION_DAYS): number {
  const days = Number(value);
  if (Number.isInteger(days) && days >= FIRST_RETENTION_DAYS && days <= most) return days;
  throw new Error(
    `The context value "${key}" must be a whole number of days from ${FIRST_RETENTION_DAYS} to ${most}, but is "${value}".`,
  );
}
