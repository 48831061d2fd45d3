import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoTable } from '#store/dynamo.ts';
import { answerOf } from '#store/dynamo-answer.ts';
import type { Item, Key } from '#store/table.ts';
import type { CountingTable } from './counting-table.ts';

export class DynamoCountingTable extends DynamoTable implements CountingTable {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;

  constructor(client: DynamoDBClient, name: string) {
    super(client, name);
    this.#client = DynamoDBDocumentClient.from(client);
    this.#name = name;
  }

  async take({ PK, SK }: Key, below: number, item: Item, token: string): Promise<void> {
    const TableName = this.#name;
    const count = {
      TableName,
      Key: { PK, SK },
      UpdateExpression: 'ADD taken :one',
      ConditionExpression: 'attribute_not_exists(taken) OR taken < :below',
      ExpressionAttributeValues: { ':one': 1, ':below': below },
    };
    const TransactItems = [{ Update: count }, { Put: { TableName, Item: { ...item } } }];
    await answerOf(this.#client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken: token })));
  }
}
