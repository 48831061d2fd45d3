import { commitContract } from '../contract/commit.contract.ts';
import { lapsedContract } from '../contract/lapsed.contract.ts';
import { tableContract } from '../contract/table.contract.ts';
import { table, word } from './support/deployed.ts';

tableContract('the DynamoDB table', async () => ({ table, partition: `CONTRACT_${word()}` }));
commitContract('the DynamoDB table', async () => ({ table, word: word() }));
lapsedContract('the DynamoDB table', async () => ({ table, word: word() }));
