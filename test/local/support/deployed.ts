import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { inject } from 'vitest';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { signToken } from '#scripts/local/identity/sign-token.ts';
import { loadSigningKey } from '#scripts/local/identity/signing-key.ts';
import { DynamoTable } from '#store/dynamo.ts';
import type { Answer } from '#test/support/api.ts';

/** The backend that the suite shares, and ways to look behind it. */
export const backend = inject('backend');
export const dynamo = new DynamoDBClient(clientOptions(backend.endpoint));
export const s3 = new S3Client({ ...clientOptions(backend.endpoint), forcePathStyle: true });
export const table = new DynamoTable(dynamo, backend.tableName);

const key = await loadSigningKey(join(backend.directory, 'keys'));

/** A token that the backend takes, with whatever is to be wrong about it. Times in seconds since 1970. */
export async function tokenOf(subject: string, claims: object = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const sound = { iss: backend.issuer, aud: 'urn:yangguang:api', sub: subject, iat: now, exp: now + 3600 };
  return signToken(key, { ...sound, ...claims });
}

/** A word that no other test uses, so that tests share one backend without meeting. */
export function word(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** Posts anything to the API. */
export function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(backend.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** Sends an operation over HTTP as the subject of a token; undefined has none. */
export async function send(subject: string | undefined, query: string, variables: object = {}): Promise<Answer> {
  const authorization: Record<string, string> =
    subject === undefined ? {} : { authorization: `Bearer ${await tokenOf(subject)}` };
  const response = await post(JSON.stringify({ query, variables }), authorization);
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { data, errors };
}

/** Sends a mutation that must succeed, and returns its payload. */
export async function must(subject: string | undefined, query: string, input: object): Promise<Answer['data']> {
  const { data, errors } = await send(subject, query, { input });
  const [payload] = Object.values(data ?? {}) as { refusals: unknown[] }[];
  if (errors.length > 0 || payload === undefined || payload.refusals.length > 0) {
    throw new Error(`${query}\n${JSON.stringify(input)}\n${JSON.stringify({ errors, payload }, null, 2)}`);
  }
  return payload;
}
