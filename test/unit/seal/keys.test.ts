import { createPublicKey, sign } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, test } from 'vitest';
import { ed25519OfSecret } from '#functions/ed25519-of-secret.ts';
import { kmsSigner } from '#functions/seal/keys/kms-signer.ts';
import { listedKeys, signingAt } from '#functions/seal/keys/listed-key.ts';
import { secretSigner } from '#functions/seal/keys/secret-signer.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { verifierKey } from '#store/ledger/note/verifier-key.ts';

const NAME = 'ledger.example/330100';
test('a key signs from its day on, up to the day that ends it; while they overlap both do', () => {
  const keys = listedKeys(['arn:one||2027-03-01', 'arn:two|2027-01-01|']);
  const at = (day: string) => signingAt(keys, `${day}T00:00:00.000Z`).map(({ id }) => id);

  expect(at('2026-12-31')).toEqual(['arn:one']);
  expect(at('2027-01-01')).toEqual(['arn:one', 'arn:two']);
  expect(at('2027-02-28')).toEqual(['arn:one', 'arn:two']);
  expect(at('2027-03-01')).toEqual(['arn:two']);
  const [older, newer] = listedKeys(['arn:two|2027-01-01|', 'arn:one||2027-03-01']).toReversed();
  expect(signingAt(listedKeys(['arn:two|2027-01-01|', 'arn:one||2027-03-01']), '2027-01-15T00:00:00.000Z')).toEqual([
    older,
    newer,
  ]);
  expect(signingAt(listedKeys(['arn:one']), '2026-01-01T00:00:00.000Z')).toEqual([{ id: 'arn:one' }]);
});

test('a secret signs what its public half verifies, and the same secret is the same key', async () => {
  const client = { send: async () => ({ SecretString: 'drawn by Secrets Manager' }) };
  const signer = await secretSigner(client as unknown as SecretsManagerClient, 'arn:secret', NAME);

  const note = await signNote('a line\n', [signer]);

  expect(openNote(note, [verifierKey(NAME, signer.publicKey)]).verified).toHaveLength(1);
  expect(signer.publicKey).toEqual(ed25519OfSecret('drawn by Secrets Manager').raw);
  expect(() => openNote(note, [verifierKey(NAME, ed25519OfSecret('another').raw)])).toThrow();
});

/** KMS, as far as it is asked. */
function aKms() {
  const { private: privateKey } = ed25519OfSecret('in KMS');
  const asked: unknown[] = [];
  const send = async (command: { readonly input: object }) => {
    asked.push(command);
    return 'Message' in command.input
      ? { Signature: sign(null, command.input.Message as Uint8Array, privateKey) }
      : { PublicKey: createPublicKey(privateKey).export({ format: 'der', type: 'spki' }) };
  };
  return { kms: { send } as unknown as KMSClient, asked };
}

test('a key in KMS signs what its public half verifies', async () => {
  const { kms, asked } = aKms();
  const signer = await kmsSigner(kms, 'arn:key', NAME);

  const note = await signNote('a line\n', [signer]);

  expect(openNote(note, [verifierKey(NAME, signer.publicKey)]).verified).toHaveLength(1);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toBeInstanceOf(GetPublicKeyCommand);
  expect(asked[1]).toMatchObject({
    input: { KeyId: 'arn:key', MessageType: 'RAW', SigningAlgorithm: 'ED25519_SHA_512' },
  });
});

test('a KMS that leaves out what it promises is a fault, not a signature of nothing', async () => {
  const { kms } = aKms();
  const mute = { send: async () => ({}) } as unknown as KMSClient;
  const half = { ...(await kmsSigner(kms, 'arn:key', NAME)) };

  await expect(kmsSigner(mute, 'arn:key', NAME)).rejects.toThrow('KMS left out');
  expect(await half.sign(Buffer.from('a line'))).toHaveLength(64);
});
