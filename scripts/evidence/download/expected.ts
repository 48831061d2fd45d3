import type { Connection } from '#client/api/index.ts';
import { EvidenceStatusDocument } from '#client/generated/graphql.ts';
import { Problem } from '../../local/problem.ts';
import { shown } from '../shown.ts';

/** What a download must turn out to be. */
export interface Expected {
  readonly name: string;
  /** Bytes, as the store has them. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
  /** What whoever reads it should know. */
  readonly remark?: string;
}

/** @throws Problem if there is nothing to download (yet) */
export async function expected(connection: Connection, id: string): Promise<Expected> {
  const { evidence } = await connection.ask(EvidenceStatusDocument, { id });
  if (evidence === null) throw new Problem(`${shown(id)}: there is none, or not for you`);
  const { name, status, object, differences } = evidence;
  // What was read again in the store is what will come, also if something else had been declared.
  const sha256 = evidence.contentHash ?? evidence.sha256;
  if (object === null || sha256 === null)
    throw new Problem(`${shown(name)} is ${status}: there is nothing to download`);
  if (status !== 'MISMATCH') return { name, size: object.size, sha256 };
  return {
    name,
    size: object.size,
    sha256,
    remark: `What is kept is not what was declared: ${differences.join(', ')}`,
  };
}
