import { fromBase64 } from '#store/ledger/base64.ts';
import type { LogSource } from './log-source.ts';

/** To the letter as client/operations/ledger has them: a deployment may take listed documents only. */
export const CHECKPOINT = 'query LedgerCheckpoint { ledger { checkpoint { note } } }';
export const CONSISTENCY =
  'query LedgerConsistency($from: LogIndex!, $to: LogIndex!) { ledger { consistencyProof(from: $from, to: $to) } }';

/**
 * A log by the product's API, which is open to anybody. It may answer what it likes: every proof is verified here. An
 * answer with errors in it is none: what failed on its way says nothing about the log.
 */
export function graphqlSource(address: string): LogSource {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const answer: unknown = await response.json();
    const [error] = listOf(member(answer, 'errors'));
    if (error !== undefined) throw new Error(`${address}: ${String(member(error, 'message'))}`);
    const ledger = member(member(answer, 'data'), 'ledger');
    if (typeof ledger !== 'object' || ledger === null) throw new Error(`${address} answers ${response.status}`);
    return ledger;
  };
  return {
    async checkpoint() {
      const note = member(member(await ask(CHECKPOINT, {}), 'checkpoint'), 'note');
      if (typeof note !== 'string') throw new Error('the log has no checkpoint');
      return note;
    },
    async consistencyProof(from, to) {
      const proof = member(await ask(CONSISTENCY, { from, to }), 'consistencyProof');
      if (!Array.isArray(proof))
        throw new Error(`the log gives no proof that its ${to} entries begin with the ${from}; ask again, and ask why`);
      return proof.map(hashOf);
    },
  };
}

function hashOf(text: unknown): Uint8Array {
  const hash = typeof text === 'string' ? fromBase64(text) : undefined;
  if (hash === undefined) throw new Error('the answer holds a hash that is none');
  return hash;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
