import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { world } from '#functions/world.ts';
import { clientOptions } from '../../local/deployment/environment.ts';
import { awaitGo } from '../rival-process.ts';
import { CountedTable } from './counted-table.ts';
import { DESIGNS } from './designs.ts';
import { DynamoCountingTable } from './dynamo-counting-table.ts';
import type { Rush } from './figures.ts';
import type { Task } from './rush-in-processes.ts';

/** One process of rivals: says that it is ready, is told to go, and tells what became of them. */
const { endpoint, tableName, design, rivals } = JSON.parse(process.argv[2] ?? '') as Task;
const table = new CountedTable(new DynamoCountingTable(new DynamoDBClient(clientOptions(endpoint)), tableName));
const book = DESIGNS[design].open(table, world);

await awaitGo();
const begun = performance.now();
const attempts = await Promise.all(rivals.map(book));
const rush: Rush = { attempts, asked: table.asked, seconds: (performance.now() - begun) / 1_000 };
process.stdout.write(`${JSON.stringify(rush)}\n`);
