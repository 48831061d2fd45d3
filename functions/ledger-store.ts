import { S3Client } from '@aws-sdk/client-s3';
import type { LedgerStore } from '#store/ledger/ledger-store.ts';
import type { Log } from '#store/ledger/log.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { S3LedgerStore } from '#store/ledger/s3-ledger-store.ts';
import { signingKeys } from '#store/ledger/signing-keys.ts';
import type { Table } from '#store/table.ts';
import { optionalSetting, setting } from './environment.ts';
import { tracer } from './observability.ts';

/** The bucket of the log that this function works on. */
export function ledgerStoreOfFunction(): LedgerStore {
  const client = new S3Client({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
  // Only who writes locks.
  const lockDays = Number(optionalSetting('LEDGER_LOCK_DAYS') ?? 1);
  const place = { bucket: setting('LEDGER_BUCKET'), origin: setting('LEDGER_ORIGIN'), lockDays };
  return new S3LedgerStore(place, tracer.captureAWSv3Client(client));
}

/** The log as this function's readers see it. */
export function ledgerOfFunction(table: Table): Log {
  const origin = setting('LEDGER_ORIGIN');
  return logOf(ledgerStoreOfFunction(), origin, () => signingKeys(table, origin));
}
