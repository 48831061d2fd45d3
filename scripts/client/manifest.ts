/** What of client/package.json is read here; the rest is handed on as it is. */
interface Manifest {
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the package starts, made by mock-server.ts. */
export const BIN = 'bin/yangguang-mock.js';

const compiled = (source: string): string => source.replace(/\.ts$/, '.js');

/** The manifest of what is published: the same, with its sources as what they were compiled to. */
export function published({ private: _, exports, imports, ...rest }: Manifest) {
  const entries = Object.entries(exports).map(([name, source]) => [
    name,
    source.endsWith('.ts') ? { types: source.replace(/\.ts$/, '.d.ts'), default: compiled(source) } : source,
  ]);
  const inner = Object.entries(imports).map(([name, conditions]) => [
    name,
    Object.fromEntries(Object.entries(conditions).map(([condition, source]) => [condition, compiled(source)])),
  ]);
  return {
    ...rest,
    imports: Object.fromEntries(inner),
    exports: {
      ...Object.fromEntries(entries),
      './schema.graphql': './schema.graphql',
      './package.json': './package.json',
    },
    bin: { 'yangguang-mock': BIN },
  };
}
