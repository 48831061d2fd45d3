import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Instant } from '#domain/model/time.ts';
import type { Table } from '#store/table.ts';
import { feedOf } from './feed.ts';

/** As secrets are made: of Crockford's base 32, in which nobody mistakes one character for another. */
const FILE = /^([0-9A-HJKMNP-TV-Z]{32})\.ics$/;

/** Only its own program keeps it; a browser must not take it for anything else, nor tell others where it came from. */
const HEADERS = {
  'cache-control': 'private, max-age=300',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** What there is not, malformed, revoked or never made, looks the same. */
const ABSENT: APIGatewayProxyResult = {
  statusCode: 404,
  headers: { ...HEADERS, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  body: 'not found\n',
};

type Asked = Pick<APIGatewayProxyEvent, 'httpMethod' | 'pathParameters' | 'headers'>;

/** Answers `GET /calendar/{secret}.ics`: whoever has the secret needs no token, since calendar programs have none. */
export async function answer(
  { httpMethod, pathParameters, headers }: Asked,
  { table, now }: { readonly table: Table; readonly now: Instant },
): Promise<APIGatewayProxyResult> {
  const [, secret] = FILE.exec(pathParameters?.file ?? '') ?? [];
  const feed = secret === undefined || httpMethod !== 'GET' ? undefined : await feedOf(table, secret, now);
  if (feed === undefined) return ABSENT;
  const { text, etag } = feed;
  if (known(headers, etag)) return { statusCode: 304, headers: { ...HEADERS, etag }, body: '' };
  return {
    statusCode: 200,
    headers: {
      ...HEADERS,
      etag,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="yangguang.ics"',
    },
    body: text,
  };
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function known(headers: Asked['headers'], etag: string): boolean {
  const [, asked = ''] = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'if-none-match') ?? [];
  const weak = (tag: string) => tag.trim().replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((tag) => weak(tag) === weak(etag));
}
