import type { Change } from '#domain/model/decision.ts';
import { changed, opened } from '#domain/model/decision.ts';
import type { AllowanceEvent } from './allowance.ts';
import { Allowances } from './allowances.ts';
import type { Part } from './parts.ts';

/** One part of a quota changed; whoever is the first to change it opens it. */
export function changePart(part: Part, event: Exclude<AllowanceEvent, { type: 'AllowanceOpened' }>): Change {
  if (part.opened) return changed(Allowances, part, event);
  const { opened: _, drawn: __, ...whole } = part;
  return opened(Allowances, part.id, { type: 'AllowanceOpened', ...whole }, event);
}
