import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type Deployment, deployment } from '#infra/deployment.ts';

/** A resource as the template writes it. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** A policy statement as the template writes it. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const ISSUER = 'https://identity.example';
export const LEDGER_ORIGIN = 'ledger.example/330100';

/** An app with the project's own flags, a valid configuration, and nothing bundled, which takes seconds per function. */
export function prepareApp(context: Readonly<Record<string, unknown>> = {}): App {
  const flags: { context: Record<string, unknown> } = JSON.parse(readFileSync('cdk.json', 'utf8'));
  return new App({
    context: {
      ...flags.context,
      issuer: ISSUER,
      ledgerOrigin: LEDGER_ORIGIN,
      ...context,
      'aws:cdk:bundling-stacks': [],
    },
    // `npm run synth` runs it; here it would cost two seconds per file.
    builtinCloudFormationValidation: false,
  });
}

export interface Synthesis extends Deployment {
  readonly app: App;
  readonly dataTemplate: Template;
  readonly apiTemplate: Template;
}

export function synthesise(context: Readonly<Record<string, unknown>> = {}): Synthesis {
  const app = prepareApp(context);
  const stacks = deployment(app);
  return {
    app,
    ...stacks,
    dataTemplate: Template.fromStack(stacks.data),
    apiTemplate: Template.fromStack(stacks.api),
  };
}

export function resources(template: Template, type?: string): Readonly<Record<string, Resource>> {
  const all: Record<string, Resource> = template.toJSON().Resources;
  return Object.fromEntries(Object.entries(all).filter(([, resource]) => type === undefined || resource.Type === type));
}

/** The one resource of a type whose logical id begins so. */
export function resource(template: Template, type: string, id = ''): Resource {
  const found = Object.entries(resources(template, type)).filter(([name]) => name.startsWith(id));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} resources of ${type} begin with "${id}"`);
  return only[1];
}

/** Every statement of the policies whose logical id begins so. */
export function statements(template: Template, type: string, id = ''): readonly Statement[] {
  return Object.entries(resources(template, type))
    .filter(([name]) => name.startsWith(id))
    .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
}

export function actionsOf(statement: Statement): readonly string[] {
  return typeof statement.Action === 'string' ? [statement.Action] : statement.Action;
}
