import { createSHA256 } from 'hash-wasm';
import { base64 } from './base64.ts';
import { UploadError } from './upload-error.ts';
import type { WholeHash } from './whole-hash.ts';

/** How much is hashed before the page gets a turn: about 10 ms. Bytes. */
const STRETCH = 2 * 2 ** 20;

/**
 * The hash of a whole file in a browser, by WebAssembly: a page's policy must allow `wasm-unsafe-eval`.
 * @throws {UploadError} NO_WEBASSEMBLY
 */
export async function wholeHash(): Promise<WholeHash> {
  const hasher = await createSHA256().catch((cause: unknown) => {
    throw new UploadError('NO_WEBASSEMBLY', { cause });
  });
  hasher.init();
  return {
    async update(bytes) {
      for (let from = 0; from < bytes.byteLength; from += STRETCH) {
        if (from > 0) await turn();
        hasher.update(bytes.subarray(from, from + STRETCH));
      }
    },
    digest: () => base64(hasher.digest('binary')),
  };
}

/** Lets the page draw. Not a timer: in a tab behind others those come once a second, or once a minute. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
