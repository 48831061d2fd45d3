import { createHash } from 'node:crypto';

const SIGNATURE = '&signature=';

/** An address of the store in memory, signed: whoever changes anything of it has an address for nothing. */
export function signedAddress(kind: 'part' | 'object', query: URLSearchParams): string {
  const address = `memory:${kind}?${query}`;
  return `${address}${SIGNATURE}${signatureOf(address)}`;
}

/** Whether an address is as it was signed. */
export function isSigned(url: string): boolean {
  const [address = '', signature] = url.split(SIGNATURE);
  return signature === signatureOf(address);
}

/** Nobody forges it who does not read this file, which is enough for a store that only tests meet. */
function signatureOf(address: string): string {
  return createHash('sha256').update(`memory store\n${address}`).digest('hex');
}
