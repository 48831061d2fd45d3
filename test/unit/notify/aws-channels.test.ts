import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { SNSClient } from '@aws-sdk/client-sns';
import { PublishCommand } from '@aws-sdk/client-sns';
import { expect, test } from 'vitest';
import type { Outgoing } from '#functions/notify/channel.ts';
import { email } from '#functions/notify/channels/email.ts';
import { sms } from '#functions/notify/channels/sms.ts';

const message: Outgoing = {
  ...{ id: 'Notification_1', kind: 'CASE_FILED', subject: 'Case_1', params: { number: 'A1' } },
  ...{ at: '2026-11-23T01:00:00.000Z', wording: { title: '已立案', text: '案件A1已决定立案。' } },
};
const contact = { sms: '+8613800000001', email: 'wang@example.cn' };

/** A client that keeps what it is given, and answers or fails. */
function client(failure?: object) {
  const commands: unknown[] = [];
  const send = async (command: unknown) => {
    commands.push(command);
    if (failure !== undefined) throw Object.assign(new Error('no'), failure);
    return {};
  };
  return { commands, sns: { send } as Pick<SNSClient, 'send'>, ses: { send } as Pick<SESv2Client, 'send'> };
}

test('a short message goes straight to the number, before advertising', async () => {
  const { commands, sns } = client();

  expect(await sms(sns)(contact, message)).toEqual({ sent: true });

  const [command] = commands as [PublishCommand];
  expect(command).toBeInstanceOf(PublishCommand);
  expect(command.input).toEqual({
    PhoneNumber: '+8613800000001',
    Message: '【阳光】已立案 案件A1已决定立案。',
    MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
  });
});

test('mail goes to the address, as plain text in UTF-8', async () => {
  const { commands, ses } = client();

  expect(await email(ses, 'noreply@example.cn')(contact, message)).toEqual({ sent: true });

  const [command] = commands as [SendEmailCommand];
  expect(command).toBeInstanceOf(SendEmailCommand);
  expect(command.input).toEqual({
    FromEmailAddress: 'noreply@example.cn',
    Destination: { ToAddresses: ['wang@example.cn'] },
    Content: {
      Simple: {
        Subject: { Data: '【阳光】已立案', Charset: 'UTF-8' },
        Body: { Text: { Data: '案件A1已决定立案。\n', Charset: 'UTF-8' } },
      },
    },
  });
});

test('what would fail the same again is given up; what passes is tried again', async () => {
  for (const [failure, expected] of [
    [
      { name: 'OptedOutException', $fault: 'client' },
      { sent: false, fault: 'REFUSED', final: true },
    ],
    [
      { name: 'MessageRejected', $fault: 'client' },
      { sent: false, fault: 'REFUSED', final: false },
    ],
    [
      { name: 'TooManyRequestsException', $fault: 'client' },
      { sent: false, fault: 'REFUSED', final: false },
    ],
    [
      { name: 'AccessDeniedException', $fault: 'client' },
      { sent: false, fault: 'REFUSED', final: false },
    ],
    [
      { name: 'InternalErrorException', $fault: 'server' },
      { sent: false, fault: 'REFUSED', final: false },
    ],
    [{ name: 'TimeoutError' }, { sent: false, fault: 'TIMED_OUT', final: false }],
    [{ name: 'Error' }, { sent: false, fault: 'UNREACHABLE', final: false }],
  ] as const) {
    const { sns, ses } = client(failure);

    expect([failure.name, await sms(sns)(contact, message)]).toEqual([failure.name, expected]);
    expect([failure.name, await email(ses, 'noreply@example.cn')(contact, message)]).toEqual([failure.name, expected]);
  }
});

test('without an address nobody is asked', async () => {
  const { commands, sns, ses } = client();

  expect(await sms(sns)({}, message)).toEqual({ sent: false, fault: 'NOT_WANTED', final: true });
  expect(await email(ses, 'noreply@example.cn')({}, message)).toEqual({
    sent: false,
    fault: 'NOT_WANTED',
    final: true,
  });
  expect(commands).toEqual([]);
});
