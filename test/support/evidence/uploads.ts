import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { ApiError } from '#client/api/index.ts';
import type { Asking } from '#client/evidence/index.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { finish } from '#functions/evidence/finish.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { api } from '../api.ts';
import { plant } from '../plant.ts';
import { caseAccepted, STATION } from './records.ts';
import type { Mishap, Put } from './store-network.ts';
import { storeNetwork } from './store-network.ts';

/** Bytes of a part of a file that is not huge. */
export const PART = 8 * 2 ** 20;

/** Quick, so that tests do not wait. */
export const QUICK = { tries: 10, firstWait: 1, longestWait: 2 };

export const EVIDENCE = { caseId: 'Case_1', kind: 'OTHER' } as const;

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** The real API in this process with a case and its officers, a network to its store, and uploads over both. */
export async function uploads(
  mishap: (put: Put) => Mishap | undefined | Promise<Mishap | undefined> = () => undefined,
  table: Table = new MemoryTable(),
) {
  const at = api({ table });
  const { world } = at;
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const subject of ['wang.officer', 'li.officer']) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts: ['OFFICER'], organ: STATION });
  }
  const network = storeNetwork(at, mishap);
  const asked: string[] = [];
  /** Told of each operation before it is asked; what it throws is what the API seems to have answered. */
  const disturb: { before?: (operation: string) => void } = {};
  const connectionOf = (subject: string): Asking => ({
    async ask(document, variables) {
      const [operation] = document.definitions;
      const name = operation?.kind === 'OperationDefinition' ? (operation.name?.value ?? '') : '';
      asked.push(name);
      disturb.before?.(name);
      const { data, errors } = await at.send(subject, print(document), variables as object);
      const [first, ...others] = errors;
      if (first !== undefined) throw new ApiError([first, ...others]);
      return data;
    },
  });
  return {
    at,
    network,
    asked,
    disturb,
    connectionOf,
    /** What every upload of wang.officer needs besides its file. */
    means: { connection: connectionOf('wang.officer'), fetch: network.fetch, retry: QUICK },
    finish: (id: string) => finish({ table, world, store: at.evidence }, id),
    /** What the store has of an upload: the numbers of its parts. */
    async stored(evidenceId: string): Promise<readonly number[]> {
      const open = (await at.evidence.listUploads()).find(({ key }) => key === `evidence/${evidenceId}`);
      const parts = open && (await at.evidence.listParts(open.key, open.uploadId));
      return (parts ?? []).map(({ number }) => number);
    },
  };
}
