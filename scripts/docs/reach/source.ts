import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '#scripts/local/directories.ts';

/** A file as a scan needs it: what it declares, and where the names it imports come from. */
export interface Source {
  readonly path: string;
  readonly declared: ReadonlyMap<string, ts.Node>;
  readonly imported: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

const read = new Map<string, Source>();

/** @param path within the repository */
export function sourceOf(path: string): Source {
  const known = read.get(path);
  if (known !== undefined) return known;
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2023, true);
  const source = {
    path,
    declared: new Map(file.statements.flatMap(declarationsIn)),
    imported: new Map(file.statements.flatMap((statement) => importsIn(path, statement))),
  };
  read.set(path, source);
  return source;
}

function declarationsIn(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }): [string, ts.Node][] =>
    ts.isIdentifier(name) && initializer ? [[name.text, initializer]] : [],
  );
}

function importsIn(path: string, statement: ts.Statement): [string, { path: string; name: string }][] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const from = resolved(path, statement.moduleSpecifier.text);
  const bindings = statement.importClause?.namedBindings;
  if (from === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name, propertyName }) => [
    name.text,
    { path: from, name: (propertyName ?? name).text },
  ]);
}

/** Only what is ours: `#domain/…` or a neighbour. */
function resolved(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? join(dirname(path), specifier) : undefined;
}
