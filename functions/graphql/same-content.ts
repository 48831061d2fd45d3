import { stemOf } from '#domain/directory/organ/organ.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { contentOf } from '#domain/evidence/evidence/holds.ts';
import type { Id } from '#domain/model/id.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';
import type { GraphContext } from './context.ts';

/**
 * A page of the evidence with the same bytes in the asker's organ and below it, which is what they see. Nothing else is
 * read: no edge that is missing, no empty page and no cursor can say that others have it too.
 * @param without the one that is asked about, if one is
 */
export function sameContent(sha256: string, args: PageArguments, { reader, actor }: GraphContext, without?: Id) {
  if (actor.organ === undefined) return connection<never>([], false, undefined);
  const [list, part] = [contentOf(sha256), { prefix: stemOf(actor.organ) }];
  if (without === undefined) return reader.page(EvidenceItems, list, args, part);
  return reader.pageWithout(EvidenceItems, list, args, { ...part, without });
}
