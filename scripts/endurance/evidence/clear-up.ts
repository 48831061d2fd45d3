import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { HOUR, later } from '#domain/model/time.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { world } from '#functions/world.ts';
import { DynamoTable } from '#store/dynamo.ts';
import type { Backend } from '../../local/backend.ts';
import { clientOptions } from '../../local/deployment/environment.ts';

/** A test has no week to wait: after so many seconds what was left lying is taken up. */
const AT_ONCE = {
  EVIDENCE_COMPLETION_TERM_SECONDS: '2',
  EVIDENCE_UPLOAD_TERM_SECONDS: '2',
  EVIDENCE_ORPHAN_TERM_SECONDS: '2',
};

/**
 * Those who clear up, made impatient: the deployed reconciler with short terms, and what comes due of itself on a clock that
 * is ahead, since how long a reading is waited for is nobody's setting.
 * @returns has them go round once, and tells what they say
 */
export async function clearUp({ endpoint, tableName }: Backend): Promise<() => Promise<string>> {
  const lambda = new LambdaClient(clientOptions(endpoint));
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}));
  const found = Functions.find(({ FunctionName }) => FunctionName?.includes('EvidenceReconciliation'));
  const FunctionName = found?.FunctionName;
  if (FunctionName === undefined) throw new Error('there is no reconciler');
  const Variables = { ...found?.Environment?.Variables, ...AT_ONCE };
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }));
  const table = new DynamoTable(new DynamoDBClient(clientOptions(endpoint)), tableName);
  return async () => {
    const { FunctionError, Payload } = await lambda.send(new InvokeCommand({ FunctionName }));
    const said = Buffer.from(Payload ?? []).toString();
    await sweep({ table, world: { ...world, now: () => later(world.now(), HOUR) } });
    return FunctionError === undefined ? said : `failed: ${said}`;
  };
}
