import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getDirectiveValues, isEnumType } from 'graphql';
import { html, type Markup } from '../site/html.ts';
import { wordsOf } from '../site/words.ts';

type Guarded = GraphQLNamedType | GraphQLField<unknown, unknown>;

/** The roles that @access lets in; undefined where nothing is said. */
export function rolesOf(schema: GraphQLSchema, { astNode }: Guarded): readonly string[] | undefined {
  const directive = schema.getDirective('access');
  if (!directive || !astNode || !('directives' in astNode)) return undefined;
  return getDirectiveValues(directive, astNode)?.to as readonly string[] | undefined;
}

/** Who may, as a list; nothing where nothing is said. */
export function rolesList(schema: GraphQLSchema, roles: readonly string[] | undefined): Markup | undefined {
  if (roles === undefined) return undefined;
  const names = roles.map(
    (role) => html`<li><code>${role}</code> <span lang="zh-Hans">${chineseName(schema, role)}</span></li>`,
  );
  return html`<ul class="roles" aria-label="Who may 可访问岗位">${names}</ul>`;
}

export function chineseName(schema: GraphQLSchema, role: string): string {
  const type = schema.getType('Role');
  const value = isEnumType(type) ? type.getValue(role) : undefined;
  return wordsOf(value?.description ?? undefined, `Role.${role}`).zh;
}
