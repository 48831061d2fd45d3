import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { answerOf } from './dynamo-answer.ts';
import { expressionOf } from './dynamo-expression.ts';
import { Throttled } from './failures.ts';
import type { Item, Key, Page, RangeQuery, Table, Write } from './table.ts';
import { nameOf } from './table.ts';

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

  async read(keys: readonly Key[], { consistent }: { consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), { PK: key.PK, SK: key.SK }])).values()];
    const chunks = Array.from({ length: Math.ceil(distinct.length / MOST_KEYS) }, (_, i) =>
      distinct.slice(i * MOST_KEYS, (i + 1) * MOST_KEYS),
    );
    const found = (await Promise.all(chunks.map((chunk) => this.#batch(chunk, consistent)))).flat();
    const byKey = new Map(found.map((item) => [nameOf(item), item]));
    return keys.map((key) => byKey.get(nameOf(key)));
  }

  async query({ PK, after, descending = false, limit, consistent = false, ...range }: RangeQuery): Promise<Page> {
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
      return { ConditionCheck: { TableName, ...expressionOf(write.condition), Key: { PK, SK } } };
    });
    await answerOf(this.#client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken: token })));
  }

  /** One batch; keys that DynamoDB left unprocessed are asked for again. */
  async #batch(keys: readonly Key[], ConsistentRead: boolean): Promise<readonly Item[]> {
    const found: Item[] = [];
    let left: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
    for (let round = 0; left.length > 0; round += 1) {
      if (round === MOST_ROUNDS) throw new Throttled(`${left.length} keys left unprocessed`);
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** round));
      const answer = await answerOf(
        this.#client.send(new BatchGetCommand({ RequestItems: { [this.#name]: { Keys: left, ConsistentRead } } })),
      );
      found.push(...((answer.Responses?.[this.#name] ?? []) as Item[]));
      left = answer.UnprocessedKeys?.[this.#name]?.Keys ?? [];
    }
    return found;
  }
}

/** What a range asks of sort keys, beside their partition. */
function rangeOf({ prefix, before }: Pick<RangeQuery, 'prefix' | 'before'>) {
  if (prefix !== undefined) return { condition: ' AND begins_with(SK, :prefix)', values: { ':prefix': prefix } };
  if (before !== undefined) return { condition: ' AND SK < :before', values: { ':before': before } };
  return { condition: '', values: {} };
}
