import type { DocumentNode } from 'graphql';
import type { State } from './state.ts';

/** The world outside the API that a recipe needs: where the bytes of an upload go. */
export interface Outside {
  /** PUTs the bytes of a part. */
  put(url: string, headers: Readonly<Record<string, string>>, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** One operation as one person sends it, in the order of their work. */
export interface Recipe {
  /** Unique in the cookbook. */
  readonly name: string;
  /** What it promises; the tests hold the answer to it. */
  readonly title: { readonly zh: string; readonly en: string };
  /** Subject of a person of the demo; undefined has no token. */
  readonly person: string | undefined;
  readonly document: DocumentNode;
  variables(state: State): object;
  /** Takes from the answer what later recipes name. */
  keep?(answer: unknown, state: State): void;
  /** Code of the refusal that it is to show. */
  readonly refusal?: string;
  /** What others did meanwhile. */
  readonly before?: readonly Recipe[];
  /** Asked again until this holds: something happens in the background. */
  until?(answer: unknown): boolean;
  /** What is done with the answer outside the API. */
  outside?(answer: unknown, outside: Outside): Promise<void>;
}

/** A document that says what it takes and what it answers, as the client's do. */
interface TypedDocument<Data, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Data;
}

interface Typed<Data, Variables> extends Omit<Recipe, 'document' | 'variables' | 'keep' | 'until' | 'outside'> {
  variables(state: State): Variables;
  keep?(answer: Data, state: State): void;
  until?(answer: Data): boolean;
  outside?(answer: Data, outside: Outside): Promise<void>;
}

/** A recipe whose variables and answer are those of its document; in two steps, so that both are known in the second. */
export function recipe<Data, Variables extends object>(document: TypedDocument<Data, Variables>) {
  return (typed: Typed<Data, Variables>): Recipe => ({ document, ...typed });
}
