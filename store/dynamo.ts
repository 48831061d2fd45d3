import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { answerOf } from './dynamo-answer.ts';
import { expressionOf, updateOf } from './dynamo-expression.ts';
import { Throttled } from './failures.ts';
import type { Item, Key, Page, RangeQuery, ReadOptions, Table, Write } from './table.ts';
import { nameOf, UNSEALED } from './table.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** DynamoDB's limit of keys in one BatchGetItem. */
const MOST_KEYS = 100;
const MOST_ROUNDS = 8;

/** The table in DynamoDB. */
export class DynamoTable implements Table {
  readonly #name: string;
  readonly #client: DynamoDBDocumentClient;

  constructor(client: DynamoDBClient, name: string) {
    this.#name = name;
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  }

  async read(keys: readonly Key[], options: ReadOptions): Promise<readonly (Item | undefined)[]> {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), { PK: key.PK, SK: key.SK }])).values()];
    const chunks = Array.from({ length: Math.ceil(distinct.length / MOST_KEYS) }, (_, i) =>
      distinct.slice(i * MOST_KEYS, (i + 1) * MOST_KEYS),
    );
    const found = (await Promise.all(chunks.map((chunk) => this.#batch(chunk, options)))).flat();
    const byKey = new Map(found.map((item) => [nameOf(item), item]));
    return keys.map((key) => byKey.get(nameOf(key)));
  }

  async query(query: RangeQuery): Promise<Page> {
    if (query.index !== undefined) return this.#indexed(query);
    const { PK, after, descending = false, limit, consistent = false, ...range } = query;
    const { condition, values } = rangeOf(range);
    const { Items = [], LastEvaluatedKey } = await answerOf(
      this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          KeyConditionExpression: `PK = :pk${condition}`,
          ExpressionAttributeValues: { ':pk': PK, ...values },
          ...(after === undefined ? {} : { ExclusiveStartKey: { PK, SK: after } }),
          ScanIndexForward: !descending,
          ConsistentRead: consistent,
          Limit: limit + 1,
        }),
      ),
    );
    return { items: (Items as Item[]).slice(0, limit), more: Items.length > limit || LastEvaluatedKey !== undefined };
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    const TableName = this.#name;
    const TransactItems = writes.map((write): TransactItem => {
      const conditional = write.condition.is === 'anything' ? {} : expressionOf(write.condition);
      if (write.write === 'put') return { Put: { TableName, ...conditional, Item: { ...write.item } } };
      const { PK, SK } = write.key;
      if (write.write === 'delete') return { Delete: { TableName, ...conditional, Key: { PK, SK } } };
      if (write.write === 'update') return { Update: { TableName, ...updateOf(write), Key: { PK, SK } } };
      return { ConditionCheck: { TableName, ...expressionOf(write.condition), Key: { PK, SK } } };
    });
    await answerOf(this.#client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken: token })));
  }

  /** By a condition on the sort key: a place to start from would have to name the item's own key too. */
  async #indexed({ PK, index, after = ' ', limit }: RangeQuery): Promise<Page> {
    const { Items = [], LastEvaluatedKey } = await answerOf(
      this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          IndexName: index,
          KeyConditionExpression: '#partition = :partition AND #sort > :after',
          ExpressionAttributeNames: { '#partition': UNSEALED.partition, '#sort': UNSEALED.sort },
          ExpressionAttributeValues: { ':partition': PK, ':after': after },
          Limit: limit + 1,
        }),
      ),
    );
    return { items: (Items as Item[]).slice(0, limit), more: Items.length > limit || LastEvaluatedKey !== undefined };
  }

  /** One batch; keys that DynamoDB left unprocessed are asked for again. */
  async #batch(keys: readonly Key[], { consistent, attributes }: ReadOptions): Promise<readonly Item[]> {
    const asked = { ConsistentRead: consistent, ...(attributes === undefined ? {} : projectionOf(attributes)) };
    const found: Item[] = [];
    let left: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
    for (let round = 0; left.length > 0; round += 1) {
      if (round === MOST_ROUNDS) throw new Throttled(`${left.length} keys left unprocessed`);
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** round));
      const answer = await answerOf(
        this.#client.send(new BatchGetCommand({ RequestItems: { [this.#name]: { Keys: left, ...asked } } })),
      );
      found.push(...((answer.Responses?.[this.#name] ?? []) as Item[]));
      left = answer.UnprocessedKeys?.[this.#name]?.Keys ?? [];
    }
    return found;
  }
}

/** Only these attributes, and the keys that the answer is sorted by. */
function projectionOf(attributes: readonly string[]) {
  const names = [...new Set(['PK', 'SK', ...attributes])];
  return {
    ProjectionExpression: names.map((_, i) => `#name${i}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#name${i}`, name])),
  };
}

/** What a range asks of sort keys, beside their partition. */
function rangeOf({ prefix, before }: Pick<RangeQuery, 'prefix' | 'before'>) {
  if (prefix !== undefined) return { condition: ' AND begins_with(SK, :prefix)', values: { ':prefix': prefix } };
  if (before !== undefined) return { condition: ' AND SK < :before', values: { ':before': before } };
  return { condition: '', values: {} };
}
