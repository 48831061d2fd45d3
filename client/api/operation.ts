import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { textOf } from './text-of.ts';

/** A typed document, or the text of an operation. */
export type Document = TypedDocumentNode<unknown, unknown> | string;

/** What has to be known of a document to send it. */
export interface Operation {
  readonly isMutation: boolean;
  /** The body of a request, without its variables. */
  body(documents: 'text' | 'ids'): { query: string } | { documentId: string; operationName?: string };
}

/** @throws Error if a document without an id is to be sent by its id */
export function operationOf(document: Document): Operation {
  return typeof document === 'string' ? written(document) : generated(document);
}

function written(text: string): Operation {
  return {
    isMutation: IS_MUTATION.test(text.replace(COMMENT_OR_STRING, ' ')),
    body(documents) {
      if (documents === 'ids') throw new Error('an operation written as text has no id; only generated documents do');
      return { query: text };
    },
  };
}

const COMMENT_OR_STRING = /#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g;
const IS_MUTATION = /(?:^|\})[\s,\ufeff]*mutation\b/;

function generated(document: TypedDocumentNode<unknown, unknown>): Operation {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('the document holds no operation');
  const operationName = operation.name && { operationName: operation.name.value };
  return {
    isMutation: operation.operation === 'mutation',
    body(documents) {
      if (documents === 'text') return { query: textOf(document), ...operationName };
      const { documentId } = (document as { __meta__?: { documentId?: string } }).__meta__ ?? {};
      if (documentId === undefined) throw new Error('the document has no id; only generated documents do');
      return { documentId, ...operationName };
    },
  };
}
