import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { acknowledgeLedgerObjects } from '#infra/constructs/acknowledge-ledger-objects.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { everyMinute } from '#infra/constructs/every-minute.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { ownMetric } from '#infra/constructs/own-metric.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { encryptEvidence, encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { partialTiles, readLedger, writeLedger } from '#infra/permissions/ledger.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { sealRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export interface SealFunctionProps {
  readonly data: DataStack;
  readonly configuration: Configuration;
  readonly queue: IQueue;
  readonly timeout: Duration;
}

/** One run serves every wake that has come meanwhile. */
const WAKES = 100;
const WINDOW = Duration.seconds(1);
/** AWS's least: they would only stand in each other's way. */
const SEALERS = 2;
/** An event that is older and not in the log can still be denied. */
const LONGEST_WAIT = Duration.minutes(5);

/** Seals events into the log, and writes the log where others read it. It can change no word of a record. */
export class SealFunction extends Lambda {
  constructor(scope: Construct, id: string, { data, configuration, queue, timeout }: SealFunctionProps) {
    super(scope, id, {
      entry: 'functions/seal/handler.ts',
      service: 'seal',
      environment: {
        TABLE_NAME: data.table.tableName,
        LEDGER_BUCKET: data.ledgerBucket.bucketName,
        LEDGER_ORIGIN: configuration.ledgerOrigin,
        LEDGER_LOCK_DAYS: String(configuration.ledgerLockDays),
        ...data.ledgerKeys.settings(scope),
      },
      permissions: [
        ...sealRecords(data.table),
        encryptRecords(data.recordKey),
        ...readLedger(data.ledgerBucket, configuration.ledgerOrigin),
        ...writeLedger(data.ledgerBucket, configuration.ledgerOrigin),
        encryptEvidence(data.evidenceKey),
        ...data.ledgerKeys.permissions(scope),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
      ],
      memory: 512,
      timeout,
    });
    acknowledgeLedgerObjects(this, data, configuration.ledgerOrigin, partialTiles(configuration.ledgerOrigin));
    queueSource(this, queue, WAKES, WINDOW, SEALERS);
    everyMinute(this, {
      failing:
        'seal fails: events wait outside the log, where they could still be denied. See its log for the fault; HEAD_BEHIND and ROOT_DIFFERS mean that table or bucket was restored or touched.',
      silent: 'seal: events wait outside the log.',
    });
    alarm(this, 'Late', {
      description:
        'seal: an event has waited for more than five minutes to come into the log, or nobody says how long. See whether sealing fails, is throttled, or more comes than one log takes.',
      metric: ownMetric('seal', 'Ledger.OldestUnsealed', LONGEST_WAIT, 'Maximum'),
      above: LONGEST_WAIT.toSeconds(),
      silence: 'ill',
    });
    alarm(this, 'Malformed', {
      description:
        'seal: an event has no entry that could be sealed, and stays outside the log while others pass it. Its log names the item: somebody touched it. docs/ledger.md says what to do.',
      metric: ownMetric('seal', 'Ledger.Malformed', LONGEST_WAIT),
      above: 0,
    });
    alarm(this, 'SignerFailed', {
      description:
        'seal: a key that is listed does not sign. Checkpoints go on while another does, without it. See whether it is disabled or the role may use it; if it was taken away on purpose, take it off the list.',
      metric: ownMetric('seal', 'Ledger.SignerFailed', LONGEST_WAIT),
      above: 0,
    });
  }
}
