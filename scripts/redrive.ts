import { parseArgs } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SQSClient } from '@aws-sdk/client-sqs';
import { command } from './local/command.ts';
import { clientOptions, QUIET } from './local/deployment/environment.ts';
import { Problem } from './local/problem.ts';
import { requireRunning } from './local/running.ts';
import type { DeadLetterQueue } from './redrive/dead-letter-queues.ts';
import { deadLetterQueues } from './redrive/dead-letter-queues.ts';
import { lookInto } from './redrive/look.ts';
import { moveBack } from './redrive/move-back.ts';
import { rowsOf } from './redrive/rows.ts';

/**
 * `npm run redrive`: the dead-letter queues, how much is in each and since when. `npm run redrive -- <queue>`: which
 * events these are. `npm run redrive -- <queue> --move`: back to the consumer with them. In the account of the AWS
 * credentials in use; `--local` in the backend that `npm start` runs.
 */
await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { move: { type: 'boolean', default: false }, local: { type: 'boolean', default: false } },
  });
  Object.assign(process.env, QUIET);
  const endpoint = values.local ? (await requireRunning()).endpoint : process.env.AWS_ENDPOINT_URL;
  const options = endpoint === undefined ? {} : clientOptions(endpoint);
  const queues = new SQSClient(options);
  const found = await deadLetterQueues(new CloudFormationClient(options), queues);
  const [name] = positionals;
  if (name === undefined) {
    const rows = await Promise.all(found.map((queue) => summaryOf(queues, queue)));
    console.log(rowsOf(rows).join('\n'));
    return;
  }
  const { source, ...queue } = found.find((each) => each.name === name) ?? unknown(found.map((each) => each.name));
  if (!values.move) {
    const letters = await lookInto(queues, queue.url);
    console.log(rowsOf(letters.map(({ type, id, sentAt }) => [sentAt.toISOString(), type, id])).join('\n'));
    return;
  }
  if (source === undefined) {
    throw new Problem('These name records of the table’s stream, not messages of a queue: they cannot be moved back.');
  }
  console.log(`Moved back: ${await moveBack(queues, { ...queue, source })}`);
});

async function summaryOf(queues: SQSClient, { name, url, messages }: DeadLetterQueue): Promise<readonly string[]> {
  const [oldest] = messages === 0 ? [] : await lookInto(queues, url);
  return [name, String(messages), oldest === undefined ? '' : `the oldest of ${oldest.sentAt.toISOString()}`];
}

function unknown(names: readonly string[]): never {
  throw new Problem(`There is no such queue; there are ${names.join(', ')}.`);
}
