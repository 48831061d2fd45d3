import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** What the uploader needs of a connection: `connect` of this package gives one, and so does anything of this form. */
export interface Asking {
  /** Resolves to the operation's data; rejects if there are errors. */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    /** `tries`: how often it may send; where the uploader asks again by itself, it says 1. */
    options?: { readonly signal?: AbortSignal; readonly tries?: number },
  ): Promise<Data>;
}
