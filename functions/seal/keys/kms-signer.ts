import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from '#store/ledger/note/signer.ts';
import { rawPublicKey } from '../../ed25519-of-secret.ts';

/** A key in AWS KMS (ECC_NIST_EDWARDS25519): it signs there, and nobody ever has it. */
export async function kmsSigner(kms: Pick<KMSClient, 'send'>, keyId: string, name: string): Promise<Signer> {
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: keyId }));
  return {
    name,
    publicKey: rawPublicKey(given(PublicKey)),
    sign: async (bytes) => {
      const { Signature } = await kms.send(
        new SignCommand({
          KeyId: keyId,
          Message: bytes,
          // The whole message is signed (RFC 8032); a digest would be Ed25519ph, which no reader of notes knows.
          MessageType: 'RAW',
          SigningAlgorithm: 'ED25519_SHA_512',
        }),
      );
      return given(Signature);
    },
  };
}

/** @throws if KMS left out what its contract promises */
function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('KMS left out a field of its answer');
  return value;
}
