import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mergeTypeDefs } from '@graphql-tools/merge';
import type { DefinitionNode, GraphQLSchema } from 'graphql';
import { buildASTSchema, Kind, parse } from 'graphql';
import { ROOT } from '#scripts/local/directories.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

/** The contract, and on which subject's page each of its types and operations stands. */
export interface Contract {
  readonly schema: GraphQLSchema;
  /** By the name of a type, or `Query.name`, `Mutation.name`. */
  readonly homes: ReadonlyMap<string, Subject>;
}

const OPERATIONS = ['Query', 'Mutation'];

export async function readContract(): Promise<Contract> {
  const folder = join(ROOT, 'schema');
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => basename(name, '.graphql'));
  const unnamed = names.filter((name) => !(name in SUBJECTS));
  if (unnamed.length > 0) throw new Error(`scripts/docs/reference/subjects.ts does not name ${unnamed.join(', ')}`);
  const files = await Promise.all(
    (Object.keys(SUBJECTS) as Subject[]).map(async (subject) => {
      return { subject, document: parse(await readFile(join(folder, `${subject}.graphql`), 'utf8')) };
    }),
  );
  const homes = files.flatMap(({ subject, document }) =>
    document.definitions.flatMap((definition) => namesIn(definition).map((name) => [name, subject] as const)),
  );
  return { schema: buildASTSchema(mergeTypeDefs(files.map(({ document }) => document))), homes: new Map(homes) };
}

/** What has its place on the page of the file that holds it; a field added to another's type stands with that type. */
function namesIn(definition: DefinitionNode): readonly string[] {
  const { kind } = definition;
  if (kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION) {
    const { value } = definition.name;
    if (OPERATIONS.includes(value)) return (definition.fields ?? []).map(({ name }) => `${value}.${name.value}`);
    return kind === Kind.OBJECT_TYPE_DEFINITION ? [value] : [];
  }
  return 'name' in definition && definition.name !== undefined && kind.endsWith('TypeDefinition')
    ? [definition.name.value]
    : [];
}
