import { sign, verify } from 'node:crypto';
import type { Pass } from './pass.ts';
import { passText, readPass } from './pass.ts';
import type { PassKey, PassKeys } from './pass-key.ts';

/** Signs the passes that lawyers show at the gate, and reads them (Ed25519, RFC 8032). */
export class Passes {
  readonly #keys: PassKeys;

  constructor(keys: PassKeys) {
    this.#keys = keys;
  }

  /** The text of a pass; the same for the same visit, as long as the key is the same. */
  async issue(pass: Omit<Pass, 'key'>): Promise<string> {
    const [key] = await this.#keys.keys();
    const text = passText({ ...pass, key: key.id });
    return `${text}.${sign(null, Buffer.from(text), key.private).toString('base64url')}`;
  }

  /** What a pass says, if one of our keys signed exactly this text; whether it still holds, the visit knows. */
  async proven(token: string): Promise<Pass | undefined> {
    const read = readPass(token);
    if (read === undefined) return undefined;
    const { pass, text, signature } = read;
    const named = ({ id }: PassKey) => id === pass.key;
    const key = (await this.#keys.keys()).find(named) ?? (await this.#keys.again()).find(named);
    return key !== undefined && verify(null, Buffer.from(text), key.public, signature) ? pass : undefined;
  }

  /** The keys with which a gate verifies without us, the newest first. */
  async published(): Promise<readonly { readonly key: string; readonly pem: string }[]> {
    const keys = await this.#keys.keys();
    return keys.map((key) => ({ key: key.id, pem: String(key.public.export({ format: 'pem', type: 'spki' })) }));
  }
}
