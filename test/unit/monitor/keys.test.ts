import { DisabledException, type KMSClient } from '@aws-sdk/client-kms';
import { describe, expect, test } from 'vitest';
import { publicKey } from '#functions/monitor/configured-keys.ts';
import { monitoring } from '#functions/monitor/monitoring.ts';
import { ledgerKeysKey } from '#store/keys.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { aWatchedLog, keyText } from '#test/support/ledger/a-watched-log.ts';

describe('keys', () => {
  const NEXT = aSigner('log.example/330100', 'the next');

  async function listed(kept: Awaited<ReturnType<typeof aWatchedLog>>, signer: Signer) {
    await kept.tamper(ledgerKeysKey(kept.origin), (item) => ({
      ...item,
      keys: [keyText(signer), keyText(kept.signer)],
    }));
  }

  test('one that is listed and not configured', async () => {
    const kept = await aWatchedLog();
    await monitoring(kept.workshop);
    await listed(kept, NEXT);

    expect(await monitoring(kept.workshop)).toMatchObject({ misdeed: 'KEY_ADDED' });
  });

  test('one that follows, as configured', async () => {
    const kept = await aWatchedLog();
    await monitoring(kept.workshop);
    const configured = { ...kept.workshop.configured, ids: ['secret-1', 'secret-2'] };
    const workshop = { ...kept.workshop, configured };

    expect(await monitoring(workshop)).not.toHaveProperty('misdeed');
    await listed(kept, NEXT);
    expect(await monitoring(workshop)).not.toHaveProperty('misdeed');
    // Once for each.
    await kept.tamper(ledgerKeysKey(kept.origin), (item) => ({
      ...item,
      keys: [keyText(aSigner(kept.origin, 'a third')), keyText(NEXT), keyText(kept.signer)],
    }));
    expect(await monitoring(workshop)).toMatchObject({ misdeed: 'KEY_ADDED' });
  });

  test('what is listed but no key is none, and does not end the round', async () => {
    const kept = await aWatchedLog();
    await kept.tamper(ledgerKeysKey(kept.origin), (item) => ({ ...item, keys: ['?', keyText(kept.signer)] }));

    expect(await monitoring(kept.workshop)).toMatchObject({ compared: 300 });
  });

  test('where public keys are configured, the list counts for nothing', async () => {
    const kept = await aWatchedLog();
    const withKeys = (signer: Signer) => ({
      ...kept.workshop,
      configured: { ids: ['arn:1'], publicKeys: async () => [keyText(signer)] },
    });

    expect(await monitoring(withKeys(NEXT))).toMatchObject({ misdeed: 'NOT_SIGNED' });
    expect(await monitoring(withKeys(kept.signer))).toMatchObject({ compared: 300 });
  });

  test('of KMS, as notes know them; one that is disabled is none; any other failure is one', async () => {
    const spki = Buffer.concat([Buffer.alloc(12), NEXT.publicKey]);
    const kms = (answer: () => unknown) => ({ send: async () => answer() }) as unknown as KMSClient;
    const failing = (failure: Error) =>
      kms(() => {
        throw failure;
      });
    const disabled = new DisabledException({ message: 'disabled', $metadata: {} });

    expect(
      await publicKey(
        kms(() => ({ PublicKey: spki })),
        'arn:1',
        NEXT.name,
      ),
    ).toEqual([keyText(NEXT)]);
    expect(await publicKey(failing(disabled), 'arn:1', NEXT.name)).toEqual([]);
    await expect(publicKey(failing(new Error('unreachable')), 'arn:1', NEXT.name)).rejects.toThrow('unreachable');
    await expect(
      publicKey(
        kms(() => ({})),
        'arn:1',
        NEXT.name,
      ),
    ).rejects.toThrow('left out');
  });
});
