import type { Id } from '#domain/model/id.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';

/** The other of the two defenders, where both come together (CPL 33). */
export interface Companion {
  readonly entrustment: Id<'Entrustment'>;
  readonly lawyer: Id<'Person'>;
  /** As on their papers. */
  readonly name: string;
}

export function companionOf({ id, lawyer, lawyerName }: Entrustment): Companion {
  return { entrustment: id, lawyer, name: lawyerName };
}

/** A lawyer's one assistant: a colleague with a licence or a trainee of the same firm, by its letter. */
export interface Assistant {
  readonly name: string;
  readonly card: 'LICENCE' | 'TRAINEE_CARD';
  /** Number of the card. */
  readonly number: string;
  /** Number of the firm's letter that names them. */
  readonly firmLetter: string;
}

/** Comes only once the handling department has permitted it (CPR 54). */
export interface Interpreter {
  readonly name: string;
  readonly language: string;
}

/** Who comes besides the lawyer. */
export interface Party {
  readonly companion?: Companion;
  readonly assistant?: Assistant;
  readonly interpreter?: Interpreter;
}

/** Those of a party that were named. */
export function partyOf({
  companion,
  assistant,
  interpreter,
}: { readonly [Who in keyof Party]?: Party[Who] | undefined }): Party {
  return {
    ...(companion === undefined ? {} : { companion }),
    ...(assistant === undefined ? {} : { assistant }),
    ...(interpreter === undefined ? {} : { interpreter }),
  };
}

/** Whether somebody who came comes no longer: they may have seen the pass. */
export function leaves(before: Party, after: Party): boolean {
  return (
    (before.companion !== undefined && before.companion.lawyer !== after.companion?.lawyer) ||
    (before.assistant !== undefined && before.assistant.number !== after.assistant?.number) ||
    (before.interpreter !== undefined && before.interpreter.name !== after.interpreter?.name)
  );
}
