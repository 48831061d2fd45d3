import type { DynamoDBRecord } from 'aws-lambda';
import { EVENTS } from '#store/keys.ts';
import type { Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** A table with a stream, as DynamoDB has one: whoever watches is told of each event once it is written. */
export class WatchedTable implements Table {
  readonly #table: Table;
  readonly #watch: (records: readonly DynamoDBRecord[]) => void;

  constructor(table: Table, watch: (records: readonly DynamoDBRecord[]) => void) {
    this.#table = table;
    this.#watch = watch;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }) {
    return this.#table.read(keys, options);
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#table.query(query);
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    await this.#table.transact(writes, token);
    const records = writes.flatMap(recordOf);
    if (records.length > 0) this.#watch(records);
  }
}

/** What the relay reads of a record of the stream. */
function recordOf(write: Write): readonly DynamoDBRecord[] {
  if (write.write !== 'put' || !write.item.SK.startsWith(EVENTS)) return [];
  const { SK, text } = write.item;
  return [{ eventName: 'INSERT', dynamodb: { NewImage: { SK: { S: SK }, text: { S: String(text) } } } }];
}
