import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Kind, parse } from 'graphql';
import type { Operation } from './answer.ts';

/** Trusted documents by their id, as client/generated/persisted-documents.json has them. */
export type Documents = Readonly<Record<string, string>>;

/**
 * Reads a GraphQL request over HTTP; undefined if it is none, or one of an unknown document.
 * @throws GraphQLError if its document is not GraphQL
 */
export async function operationOf(request: Request, documents: Documents): Promise<Operation | undefined> {
  const asked = request.method === 'GET' ? ofAddress(new URL(request.url).searchParams) : await ofBody(request);
  const text = asked?.query ?? documents[asked?.documentId ?? ''];
  if (asked === undefined || text === undefined) return undefined;
  return { document: parse(text), variables: asked.variables ?? {}, operationName: asked.operationName ?? undefined };
}

/** Whether the operations ask for a field of Query or Mutation, by themselves or in a fragment. */
export function asksFor({ definitions }: DocumentNode, field: string): boolean {
  const met = new Set<string>();
  const isIn = ({ selections }: SelectionSetNode): boolean =>
    selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === field;
      if (each.kind === Kind.INLINE_FRAGMENT) return isIn(each.selectionSet);
      const { value: name } = each.name;
      // Fragments that spread each other are a mistake, and no reason to search for ever.
      if (met.has(name)) return false;
      met.add(name);
      return definitions.some(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name && isIn(one.selectionSet),
      );
    });
  return definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && isIn(each.selectionSet));
}

interface Asked {
  readonly query?: string | undefined;
  readonly documentId?: string | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

async function ofBody(request: Request): Promise<Asked | undefined> {
  // Of a copy: the next handler may want to read it too.
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  return typeof body === 'object' && body !== null ? body : undefined;
}

function ofAddress(query: URLSearchParams): Asked {
  const variables = query.get('variables');
  return {
    query: query.get('query') ?? undefined,
    documentId: query.get('documentId') ?? undefined,
    operationName: query.get('operationName'),
    variables: variables === null ? {} : JSON.parse(variables),
  };
}
