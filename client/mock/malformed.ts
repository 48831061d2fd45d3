import type { DocumentNode, GraphQLError, GraphQLInputType } from 'graphql';
import {
  coerceInputValue,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
} from 'graphql';
import { contract } from './contract.ts';
import type { Message } from './language.ts';

/** A mistake in a request, in both languages, which quotes nothing of what people have written. */
export interface Mistake {
  readonly said: Message;
  /** From the variable to the value that is wrong. */
  readonly path?: readonly (string | number)[];
}

const MISSING: Message = { zh: '不能为空', en: 'is required' };
const UNKNOWN: Message = { zh: '没有此项', en: 'is not a field of this input' };
const ONE_FIELD: Message = { zh: '须且只能给出一项', en: 'must have exactly one field' };
const NO_OBJECT: Message = { zh: '须为对象', en: 'must be an object' };
const BUILT_IN: Readonly<Record<string, Message>> = {
  Int: { zh: '须为32位整数', en: 'must be a whole number of 32 bits' },
  Float: { zh: '须为数值', en: 'must be a number' },
  Boolean: { zh: '须为true或false', en: 'must be true or false' },
  String: { zh: '须为文本', en: 'must be text' },
  ID: { zh: '须为标识', en: 'must be an id' },
};

/** Every value of an operation's variables that its type does not take, as the API tells them: all at once. */
export function malformedVariables(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
): readonly Mistake[] {
  const found: Mistake[] = [];
  for (const { variable, type: node, defaultValue } of getOperationAST(document, operationName)?.variableDefinitions ??
    []) {
    const { value: name } = variable.name;
    const type = typeFromAST(contract(), node);
    const value = variables[name];
    if (!isInputType(type) || (value === undefined && defaultValue !== undefined)) continue;
    if (value === undefined && node.kind !== Kind.NON_NULL_TYPE) continue;
    coerceInputValue(value, type, (path, wrong, { message }) => {
      const [rule, field] = broken(message, wrong, typeAt(type, path));
      const place = [name, ...path, ...(field === undefined ? [] : [field])];
      const text = place.join('.');
      found.push({ said: { zh: `${text}：${rule.zh}`, en: `${text}: ${rule.en}` }, path: place });
    });
  }
  return found;
}

/** The rule that graphql-js has found broken, and the field it names in place of the value's own path. */
function broken(message: string, value: unknown, type: GraphQLInputType | undefined): [rule: Message, field?: string] {
  const [, lacking] = /^Field "(\w+)" of required type/.exec(message) ?? [];
  if (lacking !== undefined) return [MISSING, lacking];
  const [, unknown] = /^Field "(.+?)" is not defined by type/.exec(message) ?? [];
  if (unknown !== undefined) return [UNKNOWN, unknown];
  if (/^Exactly one key must be specified/.test(message)) return [ONE_FIELD];
  const named = getNamedType(type);
  if (value === null || value === undefined) return [MISSING];
  if (isInputObjectType(named)) return [NO_OBJECT];
  if (!isEnumType(named)) return [BUILT_IN[named?.name ?? ''] ?? MISFIT];
  const names = named.getValues().map(({ name }) => name);
  return [{ zh: `须为下列之一：${names.join('、')}`, en: `must be one of ${names.join(', ')}` }];
}

const MISFIT: Message = { zh: '值类型不符', en: 'is not of the type that is expected' };

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType | undefined {
  return path.reduce<GraphQLInputType | undefined>((above, step) => {
    const named = getNamedType(above);
    return typeof step === 'number' || !isInputObjectType(named) ? above : named.getFields()[step]?.type;
  }, type);
}

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
const LACKING = /^Field "[\w.]+" of required type "[\w![\]]+" was not provided\.$/;

/** How the API begins to say in Chinese what is wrong with a document. */
const BEGINNINGS = { syntax: '查询语法有误', contract: '查询不符合接口定义' } as const;

/** What graphql-js has found wrong with a document, without the values that it quotes. */
export function malformedDocument({ message, nodes }: GraphQLError, against: keyof typeof BEGINNINGS): Mistake {
  const beginning = BEGINNINGS[against];
  const [node] = nodes ?? [];
  if (node !== undefined && VALUES.includes(node.kind) && !LACKING.test(message)) {
    return {
      said: { zh: `${beginning}：此处的值类型不符`, en: 'The value here is not of the type that is expected' },
    };
  }
  const detail = message.replace(/\b(String|BlockString|Int|Float) ".*"/su, '$1');
  return { said: { zh: `${beginning}：${detail}`, en: detail } };
}
