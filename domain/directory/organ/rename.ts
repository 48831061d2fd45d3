import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Organ } from './organ.ts';
import { Organs } from './organs.ts';

export interface RenameOrgan {
  readonly name: string;
  readonly reason: string;
}

/** Gives an organ another name. Its code is its identity and never changes. */
export function renameOrgan({ organ }: { organ: Organ }, { name, reason }: RenameOrgan, _context: Context): Decision {
  if (organ.name === name) return accepted({ organ: organ.id });
  return accepted({ organ: organ.id }, changed(Organs, organ, { type: 'OrganRenamed', name, reason }));
}
