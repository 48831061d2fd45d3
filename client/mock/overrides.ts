import type { builders, RootArguments } from '../generated/builders.ts';
import type { Mutation, Query } from '../generated/schema.ts';

/** Any part of a value: what is left out is drawn. */
export type Parts<T> = T extends readonly (infer Each)[]
  ? readonly Parts<Each>[]
  : T extends object
    ? { readonly [Field in keyof T]?: Parts<T[Field]> }
    : T;

type Arguments<Field> = Field extends keyof RootArguments ? RootArguments[Field] : Readonly<Record<never, never>>;
type Objects = { readonly [Name in keyof typeof builders]: ReturnType<(typeof builders)[Name]> };

/** A field of an operation: its answer, or what makes it of the arguments. */
type RootFields<Root> = {
  readonly [Field in Exclude<keyof Root, '__typename'>]?:
    | Parts<Root[Field]>
    | ((args: Arguments<Field>) => Parts<Root[Field]> | undefined | Promise<Parts<Root[Field]> | undefined>);
};

/** A field of every object of a type: its value, or what makes it of the object as drawn. */
type ObjectFields<Object> = {
  readonly [Field in Exclude<keyof Object, '__typename'>]?:
    | Parts<Object[Field]>
    | ((object: Parts<Object>) => Parts<Object[Field]> | undefined);
};

/** What is not to be drawn by chance; undefined from a function means that it is, this time. */
export type Overrides = { readonly Query?: RootFields<Query>; readonly Mutation?: RootFields<Mutation> } & {
  readonly [Name in keyof Objects]?: ObjectFields<Objects[Name]>;
};

/** The same, as it is looked up while executing. */
export type AnyOverrides = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
