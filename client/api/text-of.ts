import type {
  ArgumentNode,
  DirectiveNode,
  DocumentNode,
  ExecutableDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  TypeNode,
  ValueNode,
  VariableDefinitionNode,
} from 'graphql';

/**
 * The text of a document that a server executes. `print` of graphql-js would do the same and everything a schema is
 * made of besides, at five times the bytes.
 *
 * @throws Error if the document holds anything but operations and fragments
 */
export function textOf({ definitions }: DocumentNode): string {
  return definitions
    .map((definition) => {
      if (definition.kind !== 'OperationDefinition' && definition.kind !== 'FragmentDefinition')
        throw new Error(`${definition.kind} cannot be executed`);
      return `${headOf(definition)}${directives(definition.directives)} ${selections(definition.selectionSet)}`;
    })
    .join(' ');
}

function headOf(definition: ExecutableDefinitionNode): string {
  return definition.kind === 'FragmentDefinition'
    ? `fragment ${definition.name.value} on ${definition.typeCondition.name.value}`
    : `${definition.operation} ${definition.name?.value ?? ''}${list(definition.variableDefinitions, variable)}`;
}

const variable = ({ variable: { name }, type, defaultValue, directives: marks }: VariableDefinitionNode): string =>
  `$${name.value}:${typed(type)}${defaultValue ? `=${valued(defaultValue)}` : ''}${directives(marks)}`;

function typed(type: TypeNode): string {
  if (type.kind === 'NonNullType') return `${typed(type.type)}!`;
  return type.kind === 'ListType' ? `[${typed(type.type)}]` : type.name.value;
}

function selections({ selections: each }: SelectionSetNode): string {
  return `{${each.map(selection).join(' ')}}`;
}

function selection(node: SelectionNode): string {
  const marks = directives(node.directives);
  if (node.kind === 'FragmentSpread') return `...${node.name.value}${marks}`;
  if (node.kind === 'InlineFragment') {
    const on = node.typeCondition ? ` on ${node.typeCondition.name.value}` : '';
    return `...${on}${marks}${selections(node.selectionSet)}`;
  }
  const alias = node.alias ? `${node.alias.value}:` : '';
  const within = node.selectionSet ? selections(node.selectionSet) : '';
  return `${alias}${node.name.value}${list(node.arguments, argument)}${marks}${within}`;
}

const directives = (marks: readonly DirectiveNode[] = []): string =>
  marks.map(({ name, arguments: each }) => `@${name.value}${list(each, argument)}`).join('');

const argument = ({ name, value }: ArgumentNode): string => `${name.value}:${valued(value)}`;

function valued(value: ValueNode): string {
  switch (value.kind) {
    case 'Variable':
      return `$${value.name.value}`;
    case 'NullValue':
      return 'null';
    case 'ListValue':
      return `[${value.values.map(valued).join(' ')}]`;
    case 'ObjectValue':
      return `{${value.fields.map(({ name, value: held }) => `${name.value}:${valued(held)}`).join(' ')}}`;
    case 'StringValue':
      // JSON's escapes are all among GraphQL's.
      return JSON.stringify(value.value);
    default:
      return String(value.value);
  }
}

function list<Node>(nodes: readonly Node[] | undefined, written: (node: Node) => string): string {
  return nodes?.length ? `(${nodes.map(written).join(' ')})` : '';
}
