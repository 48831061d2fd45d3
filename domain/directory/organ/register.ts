import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Organ, OrganKind } from './organ.ts';
import { organId } from './organ.ts';
import { Organs } from './organs.ts';

export interface RegisterOrgan {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganKind;
}

export function registerOrgan(
  { existing }: { existing: Organ | undefined },
  command: RegisterOrgan,
  _context: Context,
): Decision {
  const { code, name, kind } = command;
  if (existing !== undefined) return refused(refuse('ORGAN_REGISTERED', { path: ['code'], details: { code } }));
  const id = organId(code);
  return accepted({ organ: id }, opened(Organs, id, { type: 'OrganRegistered', id, code, name, kind }));
}
