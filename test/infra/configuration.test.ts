import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '#infra/configuration.ts';
import { ISSUER } from './synthesis.ts';

const read = (context: Readonly<Record<string, unknown>>) =>
  readConfiguration(new App({ context: { audience: 'urn:yangguang:api', issuer: ISSUER, ...context } }).node);

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
