import type { Actor, Qualification, Role } from './actor.ts';
import { has, QUALIFICATIONS } from './actor.ts';
import type { Identified } from './aggregate.ts';
import type { Catalogue, Refusal } from './refusal.ts';
import { refusing } from './refusal.ts';

/** One row of an aggregate's table: the one source of what may happen to it. */
export interface Transition<State extends { readonly status: string }, Action extends string> {
  readonly action: Action;
  readonly from: readonly State['status'][];
  /** The status it leads to; the same one if only data change. */
  readonly to: State['status'];
  readonly roles: readonly Role[];
  readonly qualification?: Qualification;
  /** What else state and actor must satisfy; input and claims are the rule's own affair. */
  readonly guard?: (state: State, actor: Actor) => Refusal | undefined;
  /** Where the law knows of the action. */
  readonly article?: string;
}

export const catalogue = {
  NOT_IN_THIS_STATE: { zh: '当前状态“{status}”下不能执行此操作', en: 'Not possible while the status is {status}' },
  QUALIFICATION_NEEDED: {
    zh: '需要{qualification}级以上执法资格',
    en: 'Needs qualification {qualification} or higher',
  },
  ROLE_NEEDED: { zh: '您的岗位无权执行此操作', en: 'Your post does not allow this' },
} as const satisfies Catalogue;

const refuse = refusing(catalogue);

/** Why an actor may not take an action on a record now, or nothing if they may. */
export function forbids<State extends Identified & { readonly status: string }, Action extends string>(
  table: readonly Transition<State, Action>[],
  state: State,
  action: NoInfer<Action>,
  actor: Actor,
): Refusal | undefined {
  const rows = table.filter((row) => row.action === action);
  const row = rows.find((each) => each.from.includes(state.status));
  if (row === undefined) {
    return refuse('NOT_IN_THIS_STATE', {
      details: { status: state.status, current: state.id },
      ...source(rows[0]?.article),
    });
  }
  if (!has(actor, ...row.roles)) return refuse('ROLE_NEEDED', source(row.article));
  const missing = row.qualification && qualificationMissing(actor, row.qualification, row.article);
  return missing || row.guard?.(state, actor);
}

/** What an actor may do with a record now, up to input and claims. */
export function availableActions<State extends Identified & { readonly status: string }, Action extends string>(
  table: readonly Transition<State, Action>[],
  state: State,
  actor: Actor,
): readonly Action[] {
  const actions = [...new Set(table.map((row) => row.action))];
  return actions.filter((action) => forbids(table, state, action, actor) === undefined);
}

/** Why an actor's qualification is not enough, or nothing if it is. */
export function qualificationMissing(actor: Actor, needed: Qualification, article?: string): Refusal | undefined {
  const { qualification } = actor;
  if (qualification !== undefined && QUALIFICATIONS.indexOf(qualification) >= QUALIFICATIONS.indexOf(needed)) {
    return undefined;
  }
  return refuse('QUALIFICATION_NEEDED', { ...source(article), details: { qualification: needed } });
}

function source(article: string | undefined): { readonly article?: string } {
  return article === undefined ? {} : { article };
}
