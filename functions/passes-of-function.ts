import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { setting } from './environment.ts';
import { logger, metrics, tracer } from './observability.ts';
import { Passes } from './pass/passes.ts';
import { secretPassKeys } from './pass/secret-pass-keys.ts';

/** Counts the times the passes' keys could not be read anew while those read before go on. */
const STALE = 'PassKeysStale';

/** The passes this function signs; nothing is read before the first of them. */
export function passesOfFunction(): Passes {
  const client = new SecretsManagerClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  const failed = (failure: unknown) => {
    logger.warn('the keys of the passes could not be read; those read before go on', failure as Error);
    metrics.addMetric(STALE, MetricUnit.Count, 1);
  };
  return new Passes(
    secretPassKeys({ client: tracer.captureAWSv3Client(client), secretId: setting('PASS_KEY_SECRET'), failed }),
  );
}
