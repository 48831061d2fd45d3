import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isUnionType } from 'graphql';

/** What the SDL says of one kind of record: `Type.field`, `Type.field(argument)`, `Enum.VALUE`, each with its type. */
export type Reach = ReadonlyMap<string, string>;

/**
 * All that the SDL has about a record of a kind: its own fields and whatever hangs on them, up to records of other
 * kinds; the mutations that show it or name it, with their inputs; and every field anywhere that leads to it.
 */
export function reachOf(schema: GraphQLSchema, kind: string): Reach {
  return new Walk(schema, kind).reach();
}

type Field = GraphQLField<unknown, unknown>;

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #kind: string;
  /** Names of inputs and arguments that name such a record. */
  readonly #naming: RegExp;
  readonly #reach = new Map<string, string>();
  readonly #seen = new Set<string>();

  constructor(schema: GraphQLSchema, kind: string) {
    this.#schema = schema;
    this.#kind = kind;
    this.#naming = new RegExp(`${kind}(s|Ids?)?$`, 'i');
  }

  reach(): Reach {
    const start = this.#schema.getType(this.#kind);
    if (start === undefined) throw new Error(`there is no type ${this.#kind}`);
    this.#walk(start);
    for (const type of Object.values(this.#schema.getTypeMap())) this.#lookIn(type);
    return this.#reach;
  }

  /** Everything of a type, unless it is a record of another kind. */
  #walk(type: GraphQLNamedType): void {
    if (this.#seen.has(type.name) || isIntrospectionType(type)) return;
    if (type.name !== this.#kind && this.#recordOf(type) !== undefined) return;
    this.#seen.add(type.name);
    this.#open(type);
  }

  #open(type: GraphQLNamedType): void {
    if (isUnionType(type)) for (const each of type.getTypes()) this.#walk(each);
    if (isEnumType(type)) for (const { name } of type.getValues()) this.#reach.set(`${type.name}.${name}`, type.name);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) this.#take(type, field);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) this.#keep(type.name, field);
  }

  /** What of a type, wherever it stands, leads to such a record or names one. */
  #lookIn(type: GraphQLNamedType): void {
    if (isIntrospectionType(type)) return;
    if (isUnionType(type) && type.getTypes().some(({ name }) => name === this.#kind))
      this.#reach.set(type.name, 'union');
    if (isInputObjectType(type) && this.#names(type)) this.#walk(type);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const isMutation = type === this.#schema.getMutationType();
      if (this.#leads(field) || (isMutation && this.#concerns(field))) this.#take(type, field);
    }
  }

  #take(owner: GraphQLObjectType, field: Field): void {
    this.#keep(owner.name, field);
    for (const argument of field.args) {
      this.#reach.set(`${owner.name}.${field.name}(${argument.name})`, String(argument.type));
      this.#walk(getNamedType(argument.type));
    }
  }

  #keep(owner: string, { name, type }: Pick<Field, 'name'> & { readonly type: object }): void {
    this.#reach.set(`${owner}.${name}`, String(type));
    this.#walk(getNamedType(type as Field['type']));
  }

  #leads({ type, args }: Field): boolean {
    return this.#recordOf(getNamedType(type)) === this.#kind || args.some(({ name }) => this.#naming.test(name));
  }

  /** Whether a mutation shows such a record, or takes the name of one. */
  #concerns({ type, args }: Field): boolean {
    const payload = getNamedType(type);
    const shows = isObjectType(payload) && Object.values(payload.getFields()).some((field) => this.#leads(field));
    return shows || args.some((argument) => this.#names(getNamedType(argument.type)));
  }

  #names(type: GraphQLNamedType): boolean {
    return isInputObjectType(type) && Object.keys(type.getFields()).some((name) => this.#naming.test(name));
  }

  /** The kind of record that a type is, or lists; none for what is only part of one. */
  #recordOf(type: GraphQLNamedType): string | undefined {
    const [, listed] = /^(\w+?)(Connection|Edge)$/.exec(type.name) ?? [];
    const record = listed === undefined ? type : this.#schema.getType(listed);
    const isRecord = isObjectType(record) && record.getInterfaces().some(({ name }) => name === 'Node');
    return isRecord ? record.name : undefined;
  }
}
