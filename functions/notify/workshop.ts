import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { optionalSetting } from '../environment.ts';
import { tracer } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import type { Channels } from './channel.ts';
import { email } from './channels/email.ts';
import { sms } from './channels/sms.ts';
import { webhook } from './channels/webhook.ts';
import type { Workshop } from './deliver.ts';

/** One try each: what fails is tried again by the product, later and later. */
const ONCE = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
};

/** What this function works with: the channels that its deployment has, and webhooks, which need nobody's leave. */
export function workshopOfFunction(): Workshop {
  return { table: tableOfFunction(), world, channels: channelsOfFunction() };
}

function channelsOfFunction(): Channels {
  const sender = optionalSetting('EMAIL_SENDER');
  return {
    WEBHOOK: webhook(),
    ...(sender === undefined ? {} : { EMAIL: email(tracer.captureAWSv3Client(new SESv2Client(ONCE)), sender) }),
    ...(optionalSetting('SMS') === 'on' ? { SMS: sms(tracer.captureAWSv3Client(new SNSClient(ONCE))) } : {}),
  };
}
