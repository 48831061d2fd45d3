import type { DynamoDBRecord } from 'aws-lambda';
import { WatchedTable } from '#scripts/mock/watched-table.ts';
import { Workers } from '#scripts/mock/workers.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from './api.ts';
import { api } from './api.ts';

/** The server in this process with all workers behind its stream: each answer comes once it has had its consequences. */
export function workingApi({ administrators = ['zhou.admin'] } = {}) {
  const memory = new MemoryTable();
  const missed: DynamoDBRecord[] = [];
  const failures: string[] = [];
  let asleep = false;
  const table = new WatchedTable(memory, (records) => {
    if (asleep) missed.push(...records);
    else workers.take(records);
  });
  const server = api({ table, administrators });
  const workers = new Workers({ table, store: server.evidence, world: server.world }, (line) => {
    failures.push(line);
  });
  const settled = async () => {
    await workers.settled();
    if (failures.length > 0) throw new Error(failures.join('; '));
  };
  const send: Api['send'] = async (...operation) => {
    const answer = await server.send(...operation);
    await settled();
    return answer;
  };
  return {
    ...server,
    memory,
    send,
    /** From now on nothing has consequences: what is under way stays so. */
    sleep(): void {
      asleep = true;
    },
    /** The workers catch up, and go on. */
    async wake(): Promise<void> {
      asleep = false;
      workers.take(missed.splice(0));
      await settled();
    },
  };
}
