import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '#scripts/local/directories.ts';
import { reach } from './reached.ts';
import { type Source, sourceOf } from './source.ts';

const FOLDER = 'functions/graphql';

/**
 * With which codes each mutation may refuse, read out of the source: from the rule of its row through every function
 * the rule names, and through the rows of its table of transitions that it asks about.
 */
export function refusalsOfMutations(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(ROOT, FOLDER)).filter((name) => name.endsWith('.ts'));
  return new Map(files.sort().flatMap((file) => rowsIn(sourceOf(`${FOLDER}/${file}`))));
}

function rowsIn(source: Source): (readonly [string, readonly string[]])[] {
  const modules = [...source.declared.values()].map((node) =>
    ts.isSatisfiesExpression(node) ? node.expression : node,
  );
  const mutations = modules.flatMap((module) => members(module).filter(([name]) => name === 'Mutation'));
  return mutations
    .flatMap(([, object]) => members(object))
    .flatMap(([name, call]) => (ts.isCallExpression(call) ? [[name, codesOf(call, source)] as const] : []));
}

/** Of a row, what decides: its rule, or all of a procedure that is spread into it or stands for it. */
function codesOf(call: ts.CallExpression, source: Source): readonly string[] {
  const [row] = call.arguments;
  if (row === undefined) return [];
  const codes = decidersOf(row).flatMap((each) => [...reach(each, source).codes]);
  return [...new Set([...codes, ...(isEdit(row, source) ? ['VERSION_CHANGED'] : [])])].sort();
}

/** A row may be made by a function of its file, out of its rule. */
function decidersOf(row: ts.Expression): readonly ts.Node[] {
  if (ts.isCallExpression(row)) return row.arguments;
  if (!ts.isObjectLiteralExpression(row)) return [row];
  const deciding = row.properties.filter((each) => ts.isSpreadAssignment(each) || each.name?.getText() === 'rule');
  return deciding.map(decider);
}

function isEdit(row: ts.Node, source: Source): boolean {
  if (ts.isCallExpression(row)) {
    const maker = source.declared.get(row.expression.getText());
    return maker !== undefined && isEdit(maker, source);
  }
  if (ts.isArrowFunction(row)) return isEdit(row.body, source);
  if (ts.isParenthesizedExpression(row)) return isEdit(row.expression, source);
  return ts.isObjectLiteralExpression(row) && row.properties.some((each) => each.name?.getText() === 'edits');
}

function decider(property: ts.ObjectLiteralElementLike): ts.Node {
  if (ts.isSpreadAssignment(property)) return property.expression;
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return property;
}

function members(node: ts.Node): (readonly [string, ts.Node])[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) ? [[each.name.getText(), each.initializer] as const] : [],
  );
}
