import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { DeleteStackCommand, waitUntilStackDeleteComplete } from '@aws-sdk/client-cloudformation';
import { accountClients } from './local/account/clients.ts';
import { whatStays } from './local/account/what-stays.ts';
import { command } from './local/command.ts';
import { describeStack, STACKS } from './local/deployment/stacks.ts';
import { Problem } from './local/problem.ts';

/** Seconds; a function's network interfaces can take long to go. */
const PATIENCE = 1800;

/**
 * `npm run destroy`: removes what runs, which is all that may be removed, then says what stays, what keeps it and until
 * when. It never deletes a record or evidence. `--yes` asks nothing.
 */
await command(async () => {
  const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } });
  const clients = accountClients();
  const [api, data] = await Promise.all(
    Object.values(STACKS)
      .reverse()
      .map((name) => describeStack(clients.stacks, name)),
  );
  if (!api && !data) throw new Problem('No Yangguang stack is deployed here; check AWS_PROFILE and AWS_REGION.');

  if (api?.StackId) {
    if (!values.yes && !(await confirms(api.StackId))) throw new Problem('Nothing was removed.');
    await clients.stacks.send(new DeleteStackCommand({ StackName: api.StackId }));
    await waitUntilStackDeleteComplete(
      { client: clients.stacks, maxWaitTime: PATIENCE, minDelay: 2 },
      { StackName: api.StackId },
    );
    console.log(`Removed ${STACKS.api}: the API, its functions and its queues.`);
  }
  if (data) console.log(['What stays:', ...(await whatStays(clients, data))].join('\n'));
});

async function confirms(stack: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // No answer, because nobody is there, is a no.
  const closed = once(terminal, 'close').then(() => '');
  try {
    return (await Promise.race([terminal.question(`Remove ${stack}? Type yes: `), closed])).trim() === 'yes';
  } finally {
    terminal.close();
  }
}
