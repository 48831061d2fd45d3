import { S3LedgerStore } from '#store/ledger/s3-ledger-store.ts';
import { memoryS3 } from '#test/support/ledger/memory-s3.ts';
import { ledgerStoreContract } from './ledger-store.contract.ts';

ledgerStoreContract('the log in S3', async () => {
  const place = { bucket: 'ledger', origin: 'log.example/1', lockDays: 10_950 };
  return { store: new S3LedgerStore(place, memoryS3().client), from: 7 };
});
