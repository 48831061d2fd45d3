import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '#infra/configuration.ts';
import { ISSUER, LEDGER_ORIGIN } from './synthesis.ts';

const read = (context: Readonly<Record<string, unknown>>) =>
  readConfiguration(
    new App({ context: { audience: 'urn:yangguang:api', issuer: ISSUER, ledgerOrigin: LEDGER_ORIGIN, ...context } })
      .node,
  );

const PUBLIC_KEY = { kty: 'RSA', kid: 'one', n: 'AQAB', e: 'AQAB' };
const jwks = (...keys: object[]) => JSON.stringify({ keys });

describe('the configuration', () => {
  it('is closed where nothing is said', () => {
    expect(read({})).toEqual({
      issuer: ISSUER,
      audience: 'urn:yangguang:api',
      jwksUri: undefined,
      jwks: undefined,
      administrators: [],
      introspection: false,
      trustedDocuments: false,
      trustedDocumentFiles: [],
      freeClients: [],
      knownClients: [],
      fieldUsage: 'deprecated',
      corsOrigins: [],
      s3PublicEndpoint: undefined,
      emailSender: undefined,
      sms: false,
      alarmTopicArn: undefined,
      retentionCapDays: 36_500,
      ledgerOrigin: LEDGER_ORIGIN,
      ledgerSigner: 'kms',
      ledgerKeys: [{ name: 'first', from: '', until: '' }],
      ledgerLockDays: 10_950,
    });
  });

  it('takes lists apart and trims them', () => {
    const configuration = read({ administrators: 'wang.officer, li.officer,', corsOrigins: 'https://portal.example/' });

    expect(configuration.administrators).toEqual(['wang.officer', 'li.officer']);
    expect(configuration.corsOrigins).toEqual(['https://portal.example']);
  });

  it('accepts what may be given', () => {
    const configuration = read({
      issuer: 'http://127.0.0.1:4400',
      jwks: jwks(PUBLIC_KEY),
      introspection: 'on',
      trustedDocuments: 'on',
      trustedDocumentFiles: 'manifests/portal.json, /srv/workbench.json',
      freeClients: 'urn:registry:sync',
      knownClients: 'portal,workbench',
      fieldUsage: 'all',
      s3PublicEndpoint: 'http://127.0.0.1:4566',
      alarmTopicArn: 'arn:aws-cn:sns:cn-north-1:123456789012:night-watch',
      retentionCapDays: 14,
    });

    expect(configuration).toMatchObject({
      issuer: 'http://127.0.0.1:4400',
      jwks: jwks(PUBLIC_KEY),
      introspection: true,
      trustedDocuments: true,
      trustedDocumentFiles: ['manifests/portal.json', '/srv/workbench.json'],
      freeClients: ['urn:registry:sync'],
      knownClients: ['portal', 'workbench'],
      fieldUsage: 'all',
      s3PublicEndpoint: 'http://127.0.0.1:4566',
      alarmTopicArn: 'arn:aws-cn:sns:cn-north-1:123456789012:night-watch',
      retentionCapDays: 14,
    });
  });

  it.each([
    [
      'no issuer',
      { issuer: '' },
      'The context value "issuer" is missing; give it with -c issuer=https://identity.example',
    ],
    [
      'no audience',
      { audience: '' },
      'The context value "audience" is missing; give it with -c audience=urn:yangguang:api',
    ],
    ['an issuer that is no address', { issuer: 'identity' }, '"issuer" must be an https address'],
    [
      'an http issuer whose keys are not pinned',
      { issuer: 'http://127.0.0.1:4400' },
      '"issuer" must be an https address',
    ],
    ['a setting that is no text', { administrators: ['wang.officer'] }, '"administrators" must be text'],
    [
      'a switch that is neither on nor off',
      { introspection: 'yes' },
      '"introspection" must be "on" or "off", but is "yes"',
    ],
    ['trusted documents that are half on', { trustedDocuments: 'true' }, '"trustedDocuments" must be "on" or "off"'],
    ['a usage that is not known', { fieldUsage: 'none' }, '"fieldUsage" must be "deprecated" or "all"'],
    ['a client’s name with blanks', { knownClients: 'portal,work bench' }, '"knownClients" must hold names'],
    ['a client’s name of another script', { freeClients: '门户' }, '"freeClients" must hold names'],
    ['a client’s name that is too long', { freeClients: 'a'.repeat(65) }, '"freeClients" must hold names'],
    [
      'more names than are worth counting apart',
      { knownClients: Array.from({ length: 31 }, (_, i) => `client-${i}`).join(',') },
      '"knownClients" holds 31 names',
    ],
    ['every origin at once', { corsOrigins: '*' }, '"corsOrigins" must hold origins'],
    ['an origin with a path', { corsOrigins: 'https://portal.example/visits' }, '"corsOrigins" must hold origins'],
    ['an origin that is no website', { corsOrigins: 'ftp://portal.example' }, '"corsOrigins" must hold origins'],
    ['an S3 address that is none', { s3PublicEndpoint: 'storage' }, '"s3PublicEndpoint" must hold origins'],
    ['keys that are no JSON', { jwks: 'keys' }, '"jwks" must be a JSON Web Key Set'],
    ['keys that are no set', { jwks: '[]' }, '"jwks" must be a JSON Web Key Set'],
    ['an empty set of keys', { jwks: jwks() }, '"jwks" must be a JSON Web Key Set'],
    ['a key that is no object', { jwks: '{"keys":["one"]}' }, '"jwks" must be a JSON Web Key Set'],
    ['a private key', { jwks: jwks({ ...PUBLIC_KEY, d: 'secret' }) }, '"jwks" holds a private or symmetric key'],
    ['a symmetric key', { jwks: jwks({ kty: 'oct', k: 'secret' }) }, '"jwks" holds a private or symmetric key'],
    ['more keys than fit', { jwks: jwks({ ...PUBLIC_KEY, n: 'A'.repeat(3_000) }) }, 'at most 3000 fit'],
    ['a topic by its name alone', { alarmTopicArn: 'night-watch' }, '"alarmTopicArn" must be the ARN'],
    [
      'a topic that alarms cannot reach',
      { alarmTopicArn: 'arn:aws:sns:us-east-1:123456789012:night-watch.fifo' },
      '"alarmTopicArn" must be the ARN',
    ],
    ['a cap below the first lock', { retentionCapDays: 13 }, '"retentionCapDays" must be a whole number of days'],
    [
      'a cap that S3 would never reach',
      { retentionCapDays: 36_501 },
      '"retentionCapDays" must be a whole number of days',
    ],
    ['a cap that is no number', { retentionCapDays: 'for ever' }, '"retentionCapDays" must be a whole number of days'],
  ])('refuses %s in one sentence', (_, context, sentence) => {
    expect(() => read(context)).toThrow(sentence);
  });
});

describe('the ledger', () => {
  it('has one key after the other, and both while they overlap', () => {
    const { ledgerKeys, ledgerSigner } = read({
      ledgerKeys: 'first::2027-03-01, second:2027-01-01',
      ledgerSigner: 'secret',
    });

    expect(ledgerSigner).toBe('secret');
    expect(ledgerKeys).toEqual([
      { name: 'first', from: '', until: '2027-03-01' },
      { name: 'second', from: '2027-01-01', until: '' },
    ]);
  });

  it.each([
    ['one that signs on some days beside another', 'first,second:2027-01-01:2027-02-01'],
    ['three of which each overlaps with the next', 'first::2027-03-01,second:2027-01-01:2028-03-01,third:2028-01-01'],
    ['a leap day', 'first::2028-03-01,second:2028-02-29'],
    ['the last of a day beside the first', 'second:2027-02-28,first::2027-03-01'],
  ])('may have %s', (_, ledgerKeys) => {
    expect(read({ ledgerKeys }).ledgerKeys).toHaveLength(ledgerKeys.split(',').length);
  });

  it('locks for no longer than anything may be locked', () => {
    expect(read({ retentionCapDays: 3_650 }).ledgerLockDays).toBe(3_650);
    expect(read({ ledgerLockDays: 365 }).ledgerLockDays).toBe(365);
  });

  it.each([
    ['no name', { ledgerOrigin: '' }, '"ledgerOrigin" is missing'],
    ['a name with a scheme', { ledgerOrigin: 'https://ledger.example' }, '"ledgerOrigin" must be a host and path'],
    ['a name with what separates keys', { ledgerOrigin: 'ledger.example/a+b' }, '"ledgerOrigin" must be a host'],
    ['a name of two lines', { ledgerOrigin: 'ledger.example\n5' }, '"ledgerOrigin" must be a host and path'],
    ['another signer', { ledgerSigner: 'file' }, '"ledgerSigner" must be "kms" or "secret"'],
    ['a key without a name', { ledgerKeys: ':2027-01-01' }, '"ledgerKeys" must name keys as name:from:until'],
    ['a day that is none', { ledgerKeys: 'first:soon' }, '"ledgerKeys" must name keys as name:from:until'],
    [
      'a name that looks like a tile',
      { ledgerOrigin: 'ledger.example/tile' },
      '"ledgerOrigin" must be a host and path',
    ],
    [
      'a name that looks like part of one',
      { ledgerOrigin: 'ledger.p/330100' },
      '"ledgerOrigin" must be a host and path',
    ],
    [
      'keys with a hole between them',
      { ledgerKeys: 'first::2027-03-01,second:2027-05-01' },
      '"ledgerKeys" leaves nobody to sign from 2027-03-01, when "first" ends, to 2027-05-01.',
    ],
    [
      'a hole that a short key seems to fill',
      { ledgerKeys: 'first::2027-03-01,second:2027-01-01:2027-02-01,third:2027-04-01' },
      '"ledgerKeys" leaves nobody to sign from 2027-03-01',
    ],
    [
      'keys of which one ends as the other begins',
      { ledgerKeys: 'first::2027-03-01,second:2027-03-01' },
      '"ledgerKeys" must let "first" and "second" sign together for some days',
    ],
    ['keys that all begin', { ledgerKeys: 'first:2027-01-01' }, 'must leave one key without a beginning'],
    ['a month that is none', { ledgerKeys: 'first,second:2027-13-45' }, 'not in the calendar: "2027-13-45"'],
    ['a day that the month has not', { ledgerKeys: 'first,second:2027-02-29' }, 'not in the calendar: "2027-02-29"'],
    [
      'a key that ends before it begins',
      { ledgerKeys: 'first,second:2027-05-01:2027-03-01' },
      'has "second" end before it begins',
    ],
    ['a key of no day', { ledgerKeys: 'first,second:2027-05-01:2027-05-01' }, 'has "second" end before it begins'],
    ['a key twice', { ledgerKeys: 'first,first:2027-01-01' }, '"ledgerKeys" names a key twice'],
    ['keys that all end', { ledgerKeys: 'first::2027-03-01' }, 'must leave one key without an end'],
    [
      'a lock beyond the cap',
      { retentionCapDays: 100, ledgerLockDays: 101 },
      '"ledgerLockDays" must be a whole number',
    ],
  ])('is refused %s', (_, context, message) => {
    expect(() => read(context)).toThrow(message);
  });
});
