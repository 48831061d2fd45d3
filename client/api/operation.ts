import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SelectionNode } from 'graphql';
import { textOf } from './text-of.ts';

/** A typed document, or the text of an operation. */
export type Document = TypedDocumentNode<unknown, unknown> | string;

/** What has to be known of a document to send it. */
export interface Operation {
  readonly isMutation: boolean;
  /** Whether it is one field that takes `input`: then a key in there speaks for all that is done. */
  readonly isOfInput: boolean;
  /** The body of a request, without its variables. */
  body(documents: 'text' | 'ids'): { query: string } | { documentId: string; operationName?: string };
}

/** @throws Error if a document without an id is to be sent by its id */
export function operationOf(document: Document): Operation {
  return typeof document === 'string' ? written(document) : generated(document);
}

function written(text: string): Operation {
  const bare = text.replace(COMMENT_OR_STRING, ' ');
  return {
    isMutation: IS_MUTATION.test(bare),
    isOfInput: ONE_COMMAND.test(outlineOf(bare)),
    body(documents) {
      if (documents === 'ids') throw new Error('an operation written as text has no id; only generated documents do');
      return { query: text };
    },
  };
}

const COMMENT_OR_STRING = /#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g;
const IS_MUTATION = /(?:^|\})[\s,\ufeff]*mutation\b/;
const ONE_COMMAND =
  /(?:^|\})[\s,\ufeff]*mutation\b[^{}]*\{\s*(?:\w+\s*:\s*)?\w+\s*\(\s*input\s*:\s*\$input[\s,]*\)[\s,]*\}/;

/** A text without what stands in braces within braces: of an operation, its root fields. */
function outlineOf(text: string): string {
  let depth = 0;
  return text.replace(/[{}]|[^{}]+/g, (piece) => {
    if (piece === '}') depth -= 1;
    const shown = depth === 0 || (depth === 1 && piece !== '{' && piece !== '}');
    if (piece === '{') depth += 1;
    return shown ? piece : ' ';
  });
}

function generated(document: TypedDocumentNode<unknown, unknown>): Operation {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('the document holds no operation');
  const operationName = operation.name && { operationName: operation.name.value };
  return {
    isMutation: operation.operation === 'mutation',
    isOfInput: takesInput(operation.selectionSet.selections),
    body(documents) {
      if (documents === 'text') return { query: textOf(document), ...operationName };
      const { documentId } = (document as { __meta__?: { documentId?: string } }).__meta__ ?? {};
      if (documentId === undefined) throw new Error('the document has no id; only generated documents do');
      return { documentId, ...operationName };
    },
  };
}

function takesInput([field, ...others]: readonly SelectionNode[]): boolean {
  if (others.length > 0 || field?.kind !== 'Field') return false;
  return (field.arguments ?? []).some(
    ({ name, value }) => name.value === 'input' && value.kind === 'Variable' && value.name.value === 'input',
  );
}
