import { createHash } from 'node:crypto';
import type { WholeHash } from './whole-hash.ts';

/** The hash of a whole file in Node. */
export async function wholeHash(): Promise<WholeHash> {
  const hash = createHash('sha256');
  return {
    update: async (bytes) => {
      hash.update(bytes);
    },
    digest: () => hash.digest('base64'),
  };
}
