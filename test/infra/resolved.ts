import type { Template } from 'aws-cdk-lib/assertions';
import type { Statement } from './synthesis.ts';

interface Outputs {
  readonly [id: string]: { readonly Value: unknown; readonly Export?: { readonly Name: unknown } };
}

/** Where a stack might be. */
const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-west-1',
  'AWS::AccountId': '123456789012',
};

/**
 * What a template names, as text: `Fn::GetAtt` and `Ref` become the logical id, an import what the exporting template
 * says it is. So one resource has one name in both stacks, and a policy can be asked about it.
 */
export function resolving(exporting: Template): (value: unknown) => string {
  const outputs: Outputs = exporting.toJSON().Outputs ?? {};
  const exported = (name: unknown) =>
    Object.values(outputs).find(({ Export }) => JSON.stringify(Export?.Name) === JSON.stringify(name))?.Value;
  return function resolve(value: unknown): string {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    const [[intrinsic, argument] = ['', undefined]] = Object.entries(value as object) as [string, unknown][];
    switch (intrinsic) {
      case 'Fn::Join':
        return (argument as [string, unknown[]])[1].map(resolve).join('');
      case 'Fn::GetAtt':
        return (argument as [string, string])[0];
      case 'Ref':
        return PSEUDO[String(argument)] ?? String(argument);
      case 'Fn::ImportValue':
        return resolve(exported(argument));
      default:
        throw new Error(`${intrinsic} is not known here; add it with its meaning.`);
    }
  };
}

/** Statements whose resources, and what is asked of a request, are text. */
export function resolved(statements: readonly Statement[], resolve: (value: unknown) => string): readonly Statement[] {
  const each = (value: unknown) => (Array.isArray(value) ? value : [value]).map(resolve);
  const expected = (condition: NonNullable<Statement['Condition']>) =>
    Object.fromEntries(
      Object.entries(condition).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, each(values)])),
      ]),
    );
  return statements.map((statement) => ({
    ...statement,
    ...(statement.Resource === undefined ? {} : { Resource: each(statement.Resource) }),
    ...(statement.NotResource === undefined ? {} : { NotResource: each(statement.NotResource) }),
    ...(statement.Condition === undefined ? {} : { Condition: expected(statement.Condition) }),
  }));
}
