import type { ASTNode, GraphQLFormattedError } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import type { BilingualError } from './errors.ts';
import { badInput } from './errors.ts';

/** Apollo's codes for what could not even be run, all of it the caller's input, and how a Chinese reader is told. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '查询语法有误',
  GRAPHQL_VALIDATION_FAILED: '查询不符合接口定义',
  BAD_REQUEST: '请求不符合要求',
};

/** Kinds of values in which people's data may be written; graphql-js quotes the whole value, with all that is in it. */
const VALUES: readonly string[] = [
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
];

/** A field that an object lacks is told by its name, which is of the schema. */
const LACKING = /^Field "[\w.]+" of required type "[\w![\]]+" was not provided\.$/;

/** Apollo quotes the name that was asked for, which may be anything. */
const NO_OPERATION = {
  zh: '无法确定要执行的操作：operationName须为文档中一个操作的名称',
  en: 'operationName must be the name of one operation of the document',
};

/**
 * An error of graphql-js or Apollo that is the caller's doing. Their own text is English and meant for developers; it
 * stands after a beginning in the language asked for.
 */
export function malformed({ message, extensions }: GraphQLFormattedError, error: unknown): BilingualError | undefined {
  if (extensions?.code === 'OPERATION_RESOLUTION_FAILURE') return badInput(NO_OPERATION);
  const beginning = BEGINNINGS[String(extensions?.code)];
  if (beginning === undefined) return undefined;
  const [node] = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  if (quotes(message, node)) {
    return badInput({ zh: `${beginning}：此处的值类型不符`, en: 'The value here is not of the type that is expected' });
  }
  const detail = withoutLiterals(message);
  return badInput({ zh: `${beginning}：${detail}`, en: detail });
}

function quotes(message: string, node: ASTNode | undefined): boolean {
  return node !== undefined && VALUES.includes(node.kind) && !LACKING.test(message);
}

/** The parser quotes the token it stumbled over, which may be a name or a telephone number. */
function withoutLiterals(message: string): string {
  return message.replace(/\b(String|BlockString|Int|Float) ".*"/su, '$1');
}
