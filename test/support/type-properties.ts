import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '#scripts/local/directories.ts';

/** One property that values of a type may have, and how its type was written. */
export interface Property {
  /** `permission.decided.by` */
  readonly path: string;
  /** As in the source: `Instant`, `readonly Flag[]`. */
  readonly written: string;
}

export interface Variant {
  /** The literal by which the variants of a union are told apart, if they are: an event's `type`. */
  readonly name: string | undefined;
  readonly properties: readonly Property[];
}

/** A type that a source exports; `tag` is the property that names the variants of a union. */
export interface Named {
  readonly name: string;
  readonly tag: string;
}

/**
 * What types of a source may hold, read by the compiler: each variant of a union, with all properties, however deep.
 * @param file from the root of the repository
 */
export function variantsOf(file: string, types: readonly Named[]): readonly (readonly Variant[])[] {
  const path = join(ROOT, file);
  const program = ts.createProgram([path], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  if (source === undefined || module === undefined) throw new Error(`${file} exports nothing`);

  const propertiesOf = (type: ts.Type, above: string): readonly Property[] =>
    partsOf(type, checker).flatMap((part) =>
      part.getProperties().flatMap((property) => {
        const at = above === '' ? property.name : `${above}.${property.name}`;
        const declaration = property.declarations?.find(ts.isPropertySignature);
        const written = declaration?.type?.getText() ?? '';
        return [{ path: at, written }, ...propertiesOf(checker.getTypeOfSymbolAtLocation(property, source), at)];
      }),
    );
  return types.map(({ name, tag }) => {
    const symbol = checker.getExportsOfModule(module).find((each) => each.name === name);
    if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return (type.isUnion() ? type.types : [type]).map((variant) => {
      const told = variant.getProperty(tag);
      const literal = told && checker.getTypeOfSymbolAtLocation(told, source);
      const properties = new Map(propertiesOf(variant, '').map((each) => [each.path, each]));
      return { name: literal?.isStringLiteral() ? literal.value : undefined, properties: [...properties.values()] };
    });
  });
}

/** The object types within a type: of a union its members, of an array its elements; none of a text or a number. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnion()) return type.types.flatMap((each) => partsOf(each, checker));
  if (checker.isArrayType(type))
    return checker.getTypeArguments(type as ts.TypeReference).flatMap((each) => partsOf(each, checker));
  if (type.isIntersection() || (type.flags & ts.TypeFlags.Object) !== 0) return [type];
  return [];
}
