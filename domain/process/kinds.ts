import type { Role } from '#domain/model/actor.ts';

/** What a process does when the rule of a step says no. */
export type OnRefusal = 'GO_ON' | 'STOP';

export interface ProcessKindRow {
  readonly onRefusal: OnRefusal;
  /** Who may begin one, as the schema says, and whose it must still be at every step: one of these is enough. */
  readonly roles: readonly Role[];
  /**
   * The change it carries out was decided with it: the product takes its steps in its own name, whatever becomes of who
   * began it, and nobody cancels it half-way.
   */
  readonly decided?: true;
}

/** Work that exceeds one transaction, by kind. How a step of each is decided stands in functions/process/kinds.ts. */
export const KINDS = {
  /** A row is a step: those that are wrong are told, the others are taken. */
  DIRECTORY_IMPORT: { onRefusal: 'GO_ON', roles: ['ADMINISTRATOR'] },
  /** The sessions of one template in some weeks are a step. A refusal would meet every step that follows. */
  SLOT_OPENING: { onRefusal: 'STOP', roles: ['CENTRE_STAFF'] },
  /** Some days of one template are a step: a change of a room, a template or a closure reaches the slots that are open. */
  SLOT_CHANGE: { onRefusal: 'GO_ON', roles: ['CENTRE_STAFF'], decided: true },
} as const satisfies Readonly<Record<string, ProcessKindRow>>;

export type ProcessKind = keyof typeof KINDS;

export function kindOfProcess(kind: ProcessKind): ProcessKindRow {
  return KINDS[kind];
}
