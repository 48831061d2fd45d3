import type { Message } from '#domain/model/refusal.ts';
import { badInput } from './errors.ts';

/** What a request asks to be run. GraphQL over HTTP, 5.1; `documentId` is of its appendix on persisted documents. */
export interface Parameters {
  readonly query?: string;
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const TEXTS: readonly string[] = ['query', 'documentId', 'operationName'];
const OBJECTS: readonly string[] = ['variables', 'extensions'];

/** Whoever can register a text by its hash can register any: documents are known from deployment, or sent whole. */
const NO_APQ: Message = {
  zh: '不支持自动持久化查询，请发送query或documentId',
  en: 'Automatic persisted queries are not understood; send query or documentId',
};

/**
 * Parameters of the types they must have; null is as good as nothing, and what is not known is left out.
 * @throws BAD_USER_INPUT, with the parameter's name as `path`
 */
export function parametersOf(asked: unknown): Parameters {
  if (Array.isArray(asked)) throw refused([], { zh: '一次请求只能有一个操作', en: 'One request is one operation' });
  if (!isObject(asked)) throw refused([], { zh: '请求体须为JSON对象', en: 'The body must be a JSON object' });
  const given = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined);
  for (const [name, value] of given) {
    if (TEXTS.includes(name) && typeof value !== 'string')
      throw refused([name], { zh: `${name}：须为文本`, en: `${name}: must be text` });
    if (OBJECTS.includes(name) && !isObject(value))
      throw refused([name], { zh: `${name}：须为对象`, en: `${name}: must be an object` });
  }
  const known = given.filter(([name]) => TEXTS.includes(name) || OBJECTS.includes(name));
  const parameters: Parameters = Object.fromEntries(known);
  if (parameters.extensions?.persistedQuery !== undefined) throw refused(['extensions', 'persistedQuery'], NO_APQ);
  if (!parameters.query && !parameters.documentId)
    throw refused(['query'], { zh: 'query：不能为空', en: 'query: is required' });
  return parameters;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(path: readonly string[], said: Message) {
  return badInput(said, { ...(path.length > 0 && { path }), http: { status: 400 } });
}
