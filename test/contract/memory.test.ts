import { MemoryTable } from '#store/memory.ts';
import { commitContract } from './commit.contract.ts';
import { lapsedContract } from './lapsed.contract.ts';
import { tableContract } from './table.contract.ts';

tableContract('the in-memory table', async () => ({ table: new MemoryTable(), partition: 'partition' }));
commitContract('the in-memory table', async () => ({ table: new MemoryTable(), word: 'word' }));
lapsedContract('the in-memory table', async () => ({ table: new MemoryTable(), word: 'word' }));
