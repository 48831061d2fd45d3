import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Organ, OrganKind } from './organ.ts';
import { organId } from './organ.ts';
import { Organs } from './organs.ts';

export interface RegisterOrgan {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganKind;
}

interface Records {
  readonly existing: Organ | undefined;
  /** The organs above, as far as they are registered. */
  readonly above: readonly (Organ | undefined)[];
}

/**
 * Registers an organ, whether or not the one above it is registered: where it hangs is in its code, so nothing has to
 * be put right when that one follows, a list may name them in any order, and a single station can try the product.
 */
export function registerOrgan({ existing, above }: Records, command: RegisterOrgan, _context: Context): Decision {
  const { code, name, kind } = command;
  if (existing !== undefined) return refused(refuse('ORGAN_REGISTERED', { path: ['code'], details: { code } }));
  const registered = above.filter((organ) => organ !== undefined);
  const closed = registered.find(({ status }) => status !== undefined);
  if (closed !== undefined) {
    return refused(refuse('ORGAN_CLOSED', { path: ['code'], details: { code: closed.code } }));
  }
  const id = organId(code);
  return accepted(
    { organ: id },
    opened(Organs, id, { type: 'OrganRegistered', id, code, name, kind }),
    ...registered.map((organ) => relied(Organs, organ, 'open')),
  );
}
