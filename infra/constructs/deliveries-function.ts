import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { everyMinute } from '#infra/constructs/every-minute.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import {
  acknowledgeChannels,
  awsChannels,
  channelPermissions,
  channelSettings,
} from '#infra/constructs/outward-channels.ts';
import { ownMetric } from '#infra/constructs/own-metric.ts';
import { encryptRecords } from '#infra/permissions/keys.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** Sends what waited for quiet hours to end, or for its next attempt. */
export class DeliveriesFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, configuration: Configuration) {
    super(scope, id, {
      entry: 'functions/notify/send-due.ts',
      service: 'deliveries',
      environment: { TABLE_NAME: data.table.tableName, ...channelSettings(configuration) },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        ...channelPermissions(configuration),
      ],
      memory: 256,
      timeout: Duration.minutes(2),
    });
    acknowledgeChannels(this, configuration);
    everyMinute(this, {
      failing: 'deliveries: notifications outside the product are not seen to. In the product they are there.',
      silent:
        'deliveries: what waited for the morning, or for another attempt, is not sent. In the product it is there.',
    });
    // Here alone, not in notify too: what failed there once is tried again here, and a single fault may pass.
    for (const { channel, service } of awsChannels(configuration)) {
      alarm(this, `${channel}Faults`, {
        description: `${service} has failed for messages that were not to blame: look at its health in this region, the account’s sandbox and quotas, the verified sender, and the role of the deliveries function. The log has the fault of each. They are told in the product, and tried again for 21 hours.`,
        metric: ownMetric('deliveries', `ChannelFaults.${channel}`, Duration.minutes(15)),
        above: 0,
      });
    }
  }
}
