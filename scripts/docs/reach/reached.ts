import ts from 'typescript';
import { type Source, sourceOf } from './source.ts';

/** What is found from a rule on, through everything it names. */
export interface Reached {
  readonly codes: Set<string>;
  /** Actions that are asked of a table of transitions: `forbids(transitions, item, 'DEPOSIT', actor)`. */
  readonly actions: Set<string>;
  /** Rows of the tables met, each with the file it stands in. */
  readonly rows: { readonly row: ts.ObjectLiteralExpression; readonly source: Source }[];
  readonly seen: Set<string>;
}

/** Follows a rule; then, of the tables it asks, only the rows of the actions it asks about, with their guards. */
export function reach(node: ts.Node, source: Source): Reached {
  const reached: Reached = { codes: new Set(), actions: new Set(), rows: [], seen: new Set() };
  follow(node, source, reached);
  const asked = reached.rows.filter(({ row }) => reached.actions.has(textOf(row, 'action') ?? ''));
  for (const { row, source: table } of asked) follow(row, table, reached);
  if (!asked.some(({ row }) => textOf(row, 'qualification') !== undefined))
    reached.codes.delete('QUALIFICATION_NEEDED');
  return reached;
}

function follow(node: ts.Node, source: Source, reached: Reached): void {
  if (ts.isCallExpression(node)) noteCall(node, reached);
  if (ts.isTypeNode(node)) return;
  if (ts.isIdentifier(node)) enter(node.text, source, reached);
  ts.forEachChild(node, (child) => follow(child, source, reached));
}

function noteCall(call: ts.CallExpression, { codes, actions }: Reached): void {
  const [first] = call.arguments;
  if (first !== undefined && ts.isStringLiteral(first) && call.expression.getText() === 'refuse') codes.add(first.text);
  for (const argument of call.arguments) if (ts.isStringLiteral(argument)) actions.add(argument.text);
}

/** Goes on where a name is declared, once. */
function enter(name: string, source: Source, reached: Reached): void {
  const from = source.imported.get(name);
  if (from !== undefined) {
    if (from.path.startsWith('domain/')) enter(from.name, sourceOf(from.path), reached);
    return;
  }
  const declaration = source.declared.get(name);
  const key = `${source.path}#${name}`;
  if (declaration === undefined || reached.seen.has(key)) return;
  reached.seen.add(key);
  const rows = rowsOf(declaration, source);
  if (rows.length > 0) reached.rows.push(...rows.map((row) => ({ row, source })));
  else follow(declaration, source, reached);
}

/** The rows of a table of transitions, also of those it is put together of; none if it is something else. */
function rowsOf(node: ts.Node, source: Source): readonly ts.ObjectLiteralExpression[] {
  if (!ts.isArrayLiteralExpression(node)) return [];
  return node.elements.flatMap((element) => {
    if (!ts.isSpreadElement(element)) return isRow(element) ? [element] : [];
    const part = source.declared.get(element.expression.getText());
    return part === undefined ? [] : rowsWithin(part);
  });
}

/** However they are made: one by one, or for several statuses at once. */
function rowsWithin(node: ts.Node): readonly ts.ObjectLiteralExpression[] {
  if (isRow(node)) return [node];
  return node.getChildren().flatMap(rowsWithin);
}

function isRow(node: ts.Node): node is ts.ObjectLiteralExpression {
  return ts.isObjectLiteralExpression(node) && textOf(node, 'action') !== undefined;
}

function textOf(row: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = row.properties.find((each) => each.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? property.initializer.text
    : undefined;
}
