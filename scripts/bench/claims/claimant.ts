import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { registering, registerReport } from '#domain/intake/report/register.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Asked, Procedure } from '#domain/model/procedure.ts';
import { sha256 } from '#functions/graphql/sha256.ts';
import { world } from '#functions/world.ts';
import { commit } from '#store/commit.ts';
import { DynamoTable } from '#store/dynamo.ts';
import { Exhausted } from '#store/failures.ts';
import { clientOptions } from '../../local/deployment/environment.ts';
import { awaitGo } from '../rival-process.ts';
import type { Claimed, Task } from './claim-numbers.ts';

/** One process of rivals: says that it is ready, is told to go, and tells what it got. */
const { endpoint, tableName, organ, each, inTurn = false } = JSON.parse(process.argv[2] ?? '') as Task;
const table = new DynamoTable(new DynamoDBClient(clientOptions(endpoint)), tableName);
const actor: Actor = { id: 'Person_bench', roles: ['ANYONE', 'OFFICER'], organ };
const procedure = {
  reads: (_input: unknown, asked: Asked) => registering(asked),
  rule: registerReport(sha256),
} as unknown as Procedure<object>;
const input = {
  reporterName: '刘女士',
  reporterPhone: '13800000001',
  whatHappened: '家中被盗。',
  occurredAt: '2026-11-18T14:30:00.000Z',
  place: '阳光路12号',
};

/** A report under a key of its own; who is told to come back does. */
async function register(): Promise<Claimed> {
  const command = { operation: 'registerReport', key: world.token(), digest: '', actor, input, procedure };
  for (let sends = 1; ; sends += 1) {
    try {
      const { said } = await commit(table, command, world);
      return { number: said.receipt?.number ?? '', sends };
    } catch (failure) {
      if (!(failure instanceof Exhausted)) throw failure;
      await world.wait(failure.retryAfter * world.chance());
    }
  }
}

await awaitGo();
const claimed: Claimed[] = [];
if (inTurn) for (let i = 0; i < each; i += 1) claimed.push(await register());
else claimed.push(...(await Promise.all(Array.from({ length: each }, register))));
process.stdout.write(`${JSON.stringify(claimed)}\n`);
