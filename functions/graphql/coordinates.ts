import type { ASTVisitor, DocumentNode, GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, isInputObjectType, isInputType, TypeInfo, typeFromAST, visit, visitWithTypeInfo } from 'graphql';
import { isDeprecated } from './deprecated-input.ts';

/** What the text of a document uses of a schema: `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
export interface Coordinates {
  readonly fields: readonly string[];
  readonly deprecated: readonly string[];
  /** The variables in whose values something deprecated may stand. */
  readonly variables: readonly { readonly name: string; readonly type: GraphQLInputType }[];
}

/**
 * The schema coordinates (GraphQL, 3.13) in a valid document. A field asked of an interface is the interface's, whatever
 * types will answer it; an alias changes nothing. What introspects the schema uses none of it.
 *
 * @param inputTypes the names of those in whose values something deprecated may stand
 */
export function coordinatesIn(
  document: DocumentNode,
  schema: GraphQLSchema,
  inputTypes: ReadonlySet<string>,
): Coordinates {
  const fields = new Set<string>();
  const deprecated = new Set<string>();
  const variables: { name: string; type: GraphQLInputType }[] = [];
  const here = new TypeInfo(schema);
  const fieldHere = () => `${here.getParentType()?.name}.${here.getFieldDef()?.name}`;
  const noteIf = (used: Parameters<typeof isDeprecated>[0] | null | undefined, coordinate: () => string) => {
    if (used && isDeprecated(used)) deprecated.add(coordinate());
  };
  const visitor: ASTVisitor = {
    VariableDefinition({ variable, type: node }) {
      const type = typeFromAST(schema, node);
      if (isInputType(type) && inputTypes.has(getNamedType(type).name))
        variables.push({ name: variable.name.value, type });
    },
    Field() {
      const field = here.getFieldDef();
      if (!field || fieldHere().includes('__')) return;
      fields.add(fieldHere());
      noteIf(field, fieldHere);
    },
    Argument({ name }) {
      if (!here.getDirective()) noteIf(here.getArgument(), () => `${fieldHere()}(${name.value}:)`);
    },
    ObjectField({ name }) {
      const type = getNamedType(here.getParentInputType());
      if (isInputObjectType(type)) noteIf(type.getFields()[name.value], () => `${type.name}.${name.value}`);
    },
    EnumValue({ value }) {
      noteIf(here.getEnumValue(), () => `${getNamedType(here.getInputType())?.name}.${value}`);
    },
  };
  visit(document, visitWithTypeInfo(here, visitor));
  return { fields: [...fields].sort(), deprecated: [...deprecated].sort(), variables };
}
