import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import type { BilingualError } from './errors.ts';
import { badInput } from './errors.ts';

/** Apollo's codes for what could not even be run, all of it the caller's input, and how a Chinese reader is told. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '查询语法有误',
  GRAPHQL_VALIDATION_FAILED: '查询不符合接口定义',
  BAD_REQUEST: '请求不符合要求',
  OPERATION_RESOLUTION_FAILURE: '无法确定要执行的操作',
};

/** Literals that people's data are written in. */
const LITERALS: readonly string[] = [Kind.STRING, Kind.INT, Kind.FLOAT];

/**
 * An error of graphql-js or Apollo that is the caller's doing. Their own text is English and meant for developers; it
 * stands after a beginning in the language asked for.
 */
export function malformed({ message, extensions }: GraphQLFormattedError, error: unknown): BilingualError | undefined {
  const beginning = BEGINNINGS[String(extensions?.code)];
  if (beginning === undefined) return undefined;
  const [node] = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  if (node !== undefined && LITERALS.includes(node.kind)) {
    return badInput({ zh: `${beginning}：此处的值类型不符`, en: 'The value here is not of the type that is expected' });
  }
  const detail = withoutLiterals(message);
  return badInput({ zh: `${beginning}：${detail}`, en: detail });
}

/** The parser quotes the token it stumbled over, which may be a name or a telephone number. */
function withoutLiterals(message: string): string {
  return message.replace(/\b(String|BlockString|Int|Float) ".*"/su, '$1');
}
