import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import documents from '#client/generated/persisted-documents.json' with { type: 'json' };
import { listSetting, optionalSetting, setting } from '../environment.ts';
import { evidenceStoreOfFunction } from '../evidence-store.ts';
import { faultOf } from '../fault.ts';
import { ledgerOfFunction } from '../ledger-store.ts';
import { logger, metrics } from '../observability.ts';
import { passesOfFunction } from '../passes-of-function.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { Actors } from './actors.ts';
import { endpointOf } from './endpoint.ts';
import { throttled, unauthenticated } from './errors.ts';
import type { Bearer } from './identity.ts';
import { isKeyFault, issuerVerifier } from './identity.ts';

const jwks = optionalSetting('JWKS');
const jwksUri = optionalSetting('JWKS_URI');
const verifier = issuerVerifier({
  issuer: setting('ISSUER'),
  audience: setting('AUDIENCE'),
  ...(jwks === undefined ? {} : { jwks: JSON.parse(jwks) }),
  ...(jwksUri === undefined ? {} : { jwksUri }),
});
const table = tableOfFunction();

const answer = endpointOf({
  services: {
    table,
    evidence: evidenceStoreOfFunction(),
    world,
    actors: new Actors(table, listSetting('ADMINISTRATORS')),
    passes: passesOfFunction(),
    ledger: ledgerOfFunction(table),
  },
  bearerOf,
  introspection: optionalSetting('INTROSPECTION') === 'on',
  trustedDocuments: {
    documents,
    // Only what is said to be off is off.
    enforced: optionalSetting('TRUSTED_DOCUMENTS') !== 'off',
    freeClients: listSetting('FREE_CLIENTS'),
  },
  usage: {
    knownClients: listSetting('KNOWN_CLIENTS'),
    fieldUsage: optionalSetting('FIELD_USAGE') === 'all' ? 'all' : 'deprecated',
  },
  origins: listSetting('CORS_ORIGINS'),
});

export async function handler(event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> {
  logger.addContext(context);
  try {
    return await answer(event, context);
  } finally {
    metrics.publishStoredMetrics();
  }
}

/** The bearer of a token. No token is somebody without a name; a bad one is an error, never a guess. */
async function bearerOf(authorization: string | undefined): Promise<Bearer> {
  if (authorization === undefined) return {};
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated();
  try {
    return await verifier.bearerOf(token);
  } catch (failure) {
    if (isKeyFault(failure)) {
      logger.error('the keys of the issuer cannot be had', faultOf(failure));
      throw throttled(10_000);
    }
    logger.info('token refused', { reason: failure instanceof Error ? failure.name : 'unknown' });
    throw unauthenticated({ zh: '令牌无效或已过期', en: 'The token is not valid, or no longer' });
  }
}
