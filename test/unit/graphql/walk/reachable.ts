import type { Command } from './more.ts';

/** One of each role, and a leader of the organ above the station: two decide what one may not. */
export async function reachable(command: Command): Promise<void> {
  const leader = { subject: 'ma.leader', name: '马局长', posts: ['OFFICER', 'LEADER'], organ: '339901000000' };
  await command('zhou.admin', 'registerPerson', { ...leader, qualification: 'ADVANCED' }, 'person { id }');
  const holders = ['wang.officer', 'zhao.leader', 'chen.custodian', 'sun.custodian', 'wu.centre', 'lin.lawyer'];
  for (const person of [...holders, 'zhou.admin']) {
    const preferences = {
      language: 'ZH',
      webhookUrl: 'https://hook.example.cn/in',
      quietHours: { from: '22:00', to: '07:00' },
      channels: [],
    };
    await command(person, 'setNotificationPreferences', preferences, 'preferences { version }');
  }
}
