import type { SNSClient } from '@aws-sdk/client-sns';
import { PublishCommand } from '@aws-sdk/client-sns';
import type { Send } from '../channel.ts';
import { SENT } from '../channel.ts';
import { awsFault } from './aws-fault.ts';

/** Sends short messages through Amazon SNS, straight to a number. `TRANSACTIONAL` goes before advertising. */
export function sms(client: Pick<SNSClient, 'send'>): Send {
  return async ({ sms: number }, { wording }) => {
    if (number === undefined) return { sent: false, fault: 'NOT_WANTED', final: true };
    const type = { DataType: 'String', StringValue: 'Transactional' };
    const command = new PublishCommand({
      PhoneNumber: number,
      Message: `【阳光】${wording.title} ${wording.text}`,
      MessageAttributes: { 'AWS.SNS.SMS.SMSType': type },
    });
    return client.send(command).then(() => SENT, awsFault);
  };
}
