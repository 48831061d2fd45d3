import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Send } from '../channel.ts';
import { SENT } from '../channel.ts';
import { awsFault } from './aws-fault.ts';

const text = (Data: string) => ({ Data, Charset: 'UTF-8' });

/** Sends mail through Amazon SES, as plain text. @param sender an address of a verified identity */
export function email(client: Pick<SESv2Client, 'send'>, sender: string): Send {
  return async ({ email: address }, { wording }) => {
    if (address === undefined) return { sent: false, fault: 'NOT_WANTED', final: true };
    const command = new SendEmailCommand({
      FromEmailAddress: sender,
      Destination: { ToAddresses: [address] },
      Content: { Simple: { Subject: text(`【阳光】${wording.title}`), Body: { Text: text(`${wording.text}\n`) } } },
    });
    return client.send(command).then(() => SENT, awsFault);
  };
}
