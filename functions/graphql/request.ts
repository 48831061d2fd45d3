import { HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { badInput } from './errors.ts';
import { LIMITS } from './limits.ts';
import type { Parameters } from './parameters.ts';
import { parametersOf } from './parameters.ts';

/** A request that may be an operation: method, headers and parameters are what they must be. */
export interface OperationRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: HeaderMap;
  readonly parameters: Parameters;
}

/** What a page of another site can send without asking first (CORS-safelisted). Fetch standard, 4.8. */
const SIMPLE = /^(text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const JSON_TYPE = /^application\/json *(;[^,]*)?$/i;
const OTHER_CHARSET = /charset=(?!"?utf-8"?\b)/i;
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** The headers of a request by their names in lower case. */
export function headersOf({ headers }: Pick<APIGatewayProxyEvent, 'headers'>): HeaderMap {
  const given = Object.entries(headers ?? {});
  return new HeaderMap(given.flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])));
}

/**
 * Reads a request as GraphQL over HTTP has it.
 * @throws BAD_USER_INPUT with the HTTP status that says why not: 400, 405, 413, 414, 415
 */
export function requestOf(event: APIGatewayProxyEvent): OperationRequest {
  const method = event.httpMethod;
  if (method !== 'GET' && method !== 'POST') throw wrongMethod();
  const headers = headersOf(event);
  expectOne(event, 'content-type');
  expectOne(event, 'authorization');
  expectPreflighted(method, headers);
  if (method === 'GET') return { method, headers, parameters: parametersOf(searched(event)) };
  if (!isJson(headers.get('content-type') ?? '')) throw wrongType();
  return { method, headers, parameters: parametersOf(posted(event)) };
}

function posted(event: APIGatewayProxyEvent): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > LIMITS.body) throw tooLarge();
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own words quote the body.
    throw badInput({ zh: '请求体不是UTF-8编码的JSON', en: 'The body is not JSON in UTF-8' }, status(400));
  }
}

function searched({ multiValueQueryStringParameters }: APIGatewayProxyEvent): unknown {
  const given = Object.entries(multiValueQueryStringParameters ?? {});
  const size = given.reduce((sum, [name, values = []]) => sum + name.length + Buffer.byteLength(values.join('')), 0);
  if (size > LIMITS.url) throw tooLong();
  return Object.fromEntries(given.map(([name, values = []]) => [name, soleValue(name, values)]));
}

function soleValue(name: string, [value = '', ...more]: readonly string[]): unknown {
  if (more.length > 0)
    throw badInput({ zh: `${name}：重复`, en: `${name}: given twice` }, { path: [name], ...status(400) });
  if (name !== 'variables' && name !== 'extensions') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badInput({ zh: `${name}：不是JSON`, en: `${name}: not JSON` }, { path: [name], ...status(400) });
  }
}

/** Parameters as the query of an address. */
export function searchOf(parameters: Parameters): string {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(texts).toString();
}

/** Two would be read by the gateway, the function and whoever stands between them as they please. */
function expectOne({ multiValueHeaders }: APIGatewayProxyEvent, header: string): void {
  const given = Object.entries(multiValueHeaders ?? {}).filter(([name]) => name.toLowerCase() === header);
  if (given.flatMap(([, values]) => values ?? []).length <= 1) return;
  throw badInput({ zh: `${header}：重复`, en: `${header}: given twice` }, status(400));
}

/**
 * Another site's page may make its reader's browser send what it likes, in the reader's name, as long as the browser
 * need not ask first. Whatever could have come that way is refused.
 */
function expectPreflighted(method: string, headers: HeaderMap): void {
  const type = headers.get('content-type');
  const simple = type === undefined || SIMPLE.test(type);
  if (!simple || PREFLIGHTED.some((name) => headers.get(name))) return;
  const said = {
    POST: { zh: 'POST须为content-type: application/json', en: 'Send POST with content-type: application/json' },
    GET: { zh: 'GET须带apollo-require-preflight: true', en: 'Send GET with apollo-require-preflight: true' },
  };
  throw badInput(method === 'GET' ? said.GET : said.POST, status(400));
}

const isJson = (type: string) => JSON_TYPE.test(type) && !OTHER_CHARSET.test(type);
const status = (code: number) => ({ http: { status: code } });

function wrongMethod() {
  const headers = new Map([['allow', 'GET, POST']]);
  return badInput(
    { zh: '仅支持GET与POST', en: 'Only GET and POST are understood' },
    { http: { status: 405, headers } },
  );
}

const wrongType = () =>
  badInput(
    { zh: 'content-type须为application/json（UTF-8）', en: 'content-type must be application/json in UTF-8' },
    status(415),
  );
const tooLarge = () => badInput({ zh: '请求体超过1 MB', en: 'The body is larger than 1 MB' }, status(413));
const tooLong = () => badInput({ zh: '地址过长，请用POST', en: 'The address is too long; use POST' }, status(414));
